import { same, text, type Text } from '../text'
import { CHOICES } from './choices'

/** Unit of measure with its code of UN/CEFACT Recommendation 20. */
export type Unit = { code: string; symbol: Text }
type Measure = { title: Text; unit: Unit | null; kind: 'number' }
type Words = { title: Text; kind: 'text' }
type Choice = { title: Text; kind: 'choice'; values: Record<string, Text> }
export type Attribute = Measure | Words | Choice

const unit = (code: string, symbol: Text): Unit => ({ code, symbol })
const number = (title: Text, unit: Unit | null): Measure => ({ kind: 'number', title, unit })
const words = (title: Text): Words => ({ kind: 'text', title })
const choice = (title: Text, values: Record<string, Text>): Choice => ({ kind: 'choice', title, values })

const MM = unit('MMT', text('mm', 'мм', 'мм'))
const KN = unit('B47', text('kN', 'кН', 'кН'))
const KG = unit('KGM', text('kg', 'кг', 'кг'))
const ML = unit('MLT', text('ml', 'мл', 'мл'))
const METRE = unit('MTR', text('m', 'м', 'м'))
const BAR = unit('BAR', text('bar', 'бар', 'бар'))
const NM = unit('NU', text('N·m', 'Н·м', 'Н·м'))
const SHORE_A = unit('SHA', same('Shore A'))
const RPM = unit('RPM', text('rpm', 'об/мин', 'об/хв'))
const CM3 = unit('CMQ', text('cm³', 'см³', 'см³'))
const LITRE_PER_MINUTE = unit('L2', text('l/min', 'л/мин', 'л/хв'))
const CELSIUS = unit('CEL', same('°C'))
const VOLT = unit('VLT', text('V', 'В', 'В'))
const AMPERE = unit('AMP', text('A', 'А', 'А'))
const KILOWATT = unit('KWT', text('kW', 'кВт', 'кВт'))
const WATT = unit('WTT', text('W', 'Вт', 'Вт'))
const LUMEN = unit('LUM', text('lm', 'лм', 'лм'))
const MM2 = unit('MMK', text('mm²', 'мм²', 'мм²'))
const LITRE = unit('LTR', text('l', 'л', 'л'))
const PIECE = unit('H87', text('pcs', 'шт.', 'шт.'))

const definitions = {
  standard: words(text('Standard', 'Стандарт', 'Стандарт')),
  brand: words(text('Brand', 'Марка', 'Марка')),
  designation: words(text('Designation', 'Обозначение', 'Позначення')),
  thread: words(text('Thread', 'Резьба', 'Різьба')),
  connection: words(text('Connection', 'Присоединение', 'Приєднання')),
  size: words(text('Size', 'Размер', 'Розмір')),
  length: number(text('Length', 'Длина', 'Довжина'), MM),
  width: number(text('Width', 'Ширина', 'Ширина'), MM),
  height: number(text('Height', 'Высота', 'Висота'), MM),
  thickness: number(text('Thickness', 'Толщина', 'Товщина'), MM),
  diameter: number(text('Diameter', 'Диаметр', 'Діаметр'), MM),
  inner_diameter: number(text('Inner diameter', 'Внутренний диаметр', 'Внутрішній діаметр'), MM),
  outer_diameter: number(text('Outer diameter', 'Наружный диаметр', 'Зовнішній діаметр'), MM),
  bore: number(text('Bore', 'Посадочное отверстие', 'Посадковий отвір'), MM),
  across_flats: number(text('Width across flats', 'Размер под ключ', 'Розмір під ключ'), MM),
  pitch: number(text('Pitch', 'Шаг', 'Крок'), MM),
  stroke: number(text('Stroke', 'Ход', 'Хід'), MM),
  nominal_size: number(text('Nominal size DN', 'Условный проход DN', 'Умовний прохід DN'), null),
  strength_class: choice(text('Property class', 'Класс прочности', 'Клас міцності'), CHOICES.strength_class),
  coating: choice(text('Coating', 'Покрытие', 'Покриття'), CHOICES.coating),
  material: choice(text('Material', 'Материал', 'Матеріал'), CHOICES.material),
  seal_type: choice(text('Sealing', 'Уплотнение', 'Ущільнення'), CHOICES.sealing),
  wear_size: choice(text('Size', 'Размер', 'Розмір'), CHOICES.wear_size),
  packing: choice(text('Packing', 'Фасовка', 'Фасування'), CHOICES.packing),
  colour: choice(text('Colour', 'Цвет', 'Колір'), CHOICES.colour),
  contact: choice(text('Output', 'Выход', 'Вихід'), CHOICES.contact),
  wheel: choice(text('Housing', 'Исполнение', 'Виконання'), CHOICES.wheel),
  dynamic_load: number(
    text('Basic dynamic load rating', 'Динамическая грузоподъёмность', 'Динамічна вантажність'),
    KN,
  ),
  static_load: number(
    text('Basic static load rating', 'Статическая грузоподъёмность', 'Статична вантажність'),
    KN,
  ),
  tensile_strength: number(text('Breaking load', 'Разрушающая нагрузка', 'Руйнівне навантаження'), KN),
  load_capacity: number(text('Load capacity', 'Грузоподъёмность', 'Вантажопідйомність'), KG),
  lifting_height: number(text('Lifting height', 'Высота подъёма', 'Висота підйому'), METRE),
  working_length: number(text('Working length', 'Рабочая длина', 'Робоча довжина'), METRE),
  speed: number(text('Speed', 'Частота вращения', 'Частота обертання'), RPM),
  torque: number(text('Torque', 'Крутящий момент', 'Крутний момент'), NM),
  torque_range: words(text('Torque range, N·m', 'Диапазон момента, Н·м', 'Діапазон моменту, Н·м')),
  teeth: number(text('Number of teeth', 'Число зубьев', 'Кількість зубів'), null),
  ratio: number(text('Ratio', 'Передаточное число', 'Передавальне число'), null),
  hardness: number(text('Hardness', 'Твёрдость', 'Твердість'), SHORE_A),
  pressure: number(text('Working pressure', 'Рабочее давление', 'Робочий тиск'), BAR),
  pressure_range: words(text('Pressure range, bar', 'Диапазон давления, бар', 'Діапазон тиску, бар')),
  displacement: number(text('Displacement', 'Рабочий объём', 'Робочий об’єм'), CM3),
  flow: number(text('Flow rate', 'Расход', 'Витрата'), LITRE_PER_MINUTE),
  temperature_max: number(
    text('Maximum temperature', 'Максимальная температура', 'Максимальна температура'),
    CELSIUS,
  ),
  voltage: number(text('Voltage', 'Напряжение', 'Напруга'), VOLT),
  current: number(text('Rated current', 'Номинальный ток', 'Номінальний струм'), AMPERE),
  power: number(text('Power', 'Мощность', 'Потужність'), KILOWATT),
  wattage: number(text('Power', 'Мощность', 'Потужність'), WATT),
  luminous_flux: number(text('Luminous flux', 'Световой поток', 'Світловий потік'), LUMEN),
  trip_curve: words(text('Trip curve', 'Характеристика', 'Характеристика')),
  poles: choice(text('Poles', 'Число полюсов', 'Кількість полюсів'), CHOICES.poles),
  coil: choice(text('Coil voltage', 'Напряжение катушки', 'Напруга котушки'), CHOICES.coil),
  ip_rating: words(text('Protection rating', 'Степень защиты', 'Ступінь захисту')),
  cross_section: number(text('Cross-section', 'Сечение', 'Переріз'), MM2),
  cores: words(text('Cores', 'Жилы', 'Жили')),
  sensing_distance: number(text('Sensing distance', 'Расстояние срабатывания', 'Відстань спрацювання'), MM),
  grit: choice(text('Grit', 'Зернистость', 'Зернистість'), CHOICES.grit),
  protection_class: words(text('Protection class', 'Класс защиты', 'Клас захисту')),
  viscosity: words(text('Viscosity class ISO', 'Класс вязкости ISO', 'Клас в’язкості ISO')),
  volume: number(text('Volume', 'Объём', 'Об’єм'), LITRE),
  capacity: number(text('Capacity', 'Ёмкость', 'Місткість'), ML),
  thickener: choice(text('Thickener', 'Загуститель', 'Загусник'), CHOICES.thickener),
  mass: number(text('Net mass', 'Масса нетто', 'Маса нетто'), KG),
  pack_content: number(text('Pieces per package', 'Штук в упаковке', 'Штук в упаковці'), PIECE),
} as const satisfies Record<string, Attribute>

export type AttributeCode = keyof typeof definitions
export const ATTRIBUTES: Record<AttributeCode, Attribute> = definitions
export const isAttribute = (code: string): code is AttributeCode => code in definitions
