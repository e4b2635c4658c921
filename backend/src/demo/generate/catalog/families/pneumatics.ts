import { text } from '../../text'
import type { Family } from '../types'

export const pneumatics: Family[] = [
  {
    code: 'iso-15552',
    category: 'pneumatic-cylinders',
    cpv: '42121100-4',
    supplier: 'AIRLINE',
    unit: 'piece',
    sku: 'PC15552-{bore}-{stroke}',
    title: text(
      'Pneumatic cylinder ISO 15552, bore {bore}, stroke {stroke}',
      'Пневмоцилиндр ISO 15552, поршень {bore}, ход {stroke}',
      'Пневмоциліндр ISO 15552, поршень {bore}, хід {stroke}',
    ),
    description: text(
      'Double-acting cylinder with adjustable cushioning and a magnet for position sensors; port {connection}, up to {pressure}. Mountings of all makers of the standard fit.',
      'Цилиндр двустороннего действия с регулируемым демпфированием и магнитом для датчиков положения; присоединение {connection}, до {pressure}. Подходят крепления любого изготовителя этого стандарта.',
      'Циліндр двосторонньої дії з регульованим демпфуванням і магнітом для датчиків положення; приєднання {connection}, до {pressure}. Підходять кріплення будь-якого виробника цього стандарту.',
    ),
    columns: 'bore stroke connection price',
    rows: `
      32 50 G1/8 38.4
      32 100 G1/8 41.9
      32 200 G1/8 48.6
      40 50 G1/4 44.8
      40 100 G1/4 49.2
      40 200 G1/4 57.5
      50 100 G1/4 61.3
      50 200 G1/4 71.8
      63 100 G3/8 76.4
      63 200 G3/8 89.9`,
    fixed: { standard: 'ISO 15552', pressure: '10', material: 'aluminium' },
    leadTimeDays: 7,
  },
  {
    code: 'solenoid-valve',
    category: 'solenoid-valves',
    cpv: '42131142-3',
    supplier: 'AIRLINE',
    unit: 'piece',
    sku: 'SV52-{code}',
    title: text(
      'Solenoid valve 5/2, {connection}',
      'Распределитель электромагнитный 5/2, {connection}',
      'Розподільник електромагнітний 5/2, {connection}',
    ),
    description: text(
      'Spring return, manual override, nominal flow {flow}; works from 2 to {pressure}. The coil is included, the connector plug is ordered separately.',
      'Пружинный возврат, ручное дублирование, номинальный расход {flow}; работает от 2 до {pressure}. Катушка в комплекте, разъём заказывается отдельно.',
      'Пружинне повернення, ручне дублювання, номінальна витрата {flow}; працює від 2 до {pressure}. Котушка в комплекті, роз’єм замовляється окремо.',
    ),
    columns: 'code connection flow price',
    rows: `
      18 G1/8 650 29.5
      14 G1/4 1200 36.8
      38 G3/8 2200 54.2`,
    fixed: { pressure: '8', ip_rating: 'IP65' },
    variants: {
      attribute: 'coil',
      options: [
        { value: 'dc24', suffix: '24DC', factor: 1 },
        { value: 'ac230', suffix: '230AC', factor: 1.04 },
      ],
    },
  },
  {
    code: 'push-in-straight',
    category: 'push-in-fittings',
    cpv: '44163230-1',
    supplier: 'AIRLINE',
    unit: 'piece',
    sku: 'PF-{outer_diameter}-{code}',
    title: text(
      'Straight push-in fitting, tube {outer_diameter}, {connection}',
      'Фитинг цанговый прямой, трубка {outer_diameter}, {connection}',
      'Фітинг цанговий прямий, трубка {outer_diameter}, {connection}',
    ),
    description: text(
      'Tube is pushed in by hand and released with the collar. Nickel-plated body, up to {pressure}, thread sealed with a captive ring.',
      'Трубка вставляется рукой и освобождается нажатием на кольцо. Никелированный корпус, до {pressure}, резьба уплотнена встроенным кольцом.',
      'Трубка вставляється рукою та звільняється натисканням на кільце. Нікельований корпус, до {pressure}, різьба ущільнена вбудованим кільцем.',
    ),
    columns: 'outer_diameter code connection price',
    rows: `
      6 18 G1/8 1.15
      6 14 G1/4 1.35
      8 18 G1/8 1.3
      8 14 G1/4 1.48
      10 14 G1/4 1.82
      10 38 G3/8 2.15
      12 12 G1/2 2.9`,
    fixed: { material: 'nickel_brass', pressure: '15' },
    pack: () => 10,
    demand: 1.3,
  },
  {
    code: 'push-in-elbow',
    category: 'push-in-fittings',
    cpv: '44163230-1',
    supplier: 'AIRLINE',
    unit: 'piece',
    sku: 'PL-{outer_diameter}-{code}',
    title: text(
      'Elbow push-in fitting, tube {outer_diameter}, {connection}',
      'Фитинг цанговый угловой, трубка {outer_diameter}, {connection}',
      'Фітинг цанговий кутовий, трубка {outer_diameter}, {connection}',
    ),
    description: text(
      'Turns by 360° after mounting, so the tube leaves in the direction the machine needs. Up to {pressure}.',
      'После монтажа поворачивается на 360°, и трубка выходит туда, куда нужно. До {pressure}.',
      'Після монтажу повертається на 360°, і трубка виходить туди, куди потрібно. До {pressure}.',
    ),
    columns: 'outer_diameter code connection price',
    rows: `
      6 18 G1/8 1.55
      8 18 G1/8 1.7
      8 14 G1/4 1.88
      10 14 G1/4 2.3
      12 12 G1/2 3.4`,
    fixed: { material: 'nickel_brass', pressure: '15' },
    pack: () => 10,
  },
  {
    code: 'pu-tube',
    category: 'air-tubing',
    cpv: '44164310-3',
    supplier: 'AIRLINE',
    unit: 'metre',
    sku: 'PU-{outer_diameter}X{inner_diameter}',
    title: text(
      'Polyurethane tube {outer_diameter} × {inner_diameter}',
      'Трубка полиуретановая {outer_diameter} × {inner_diameter}',
      'Трубка поліуретанова {outer_diameter} × {inner_diameter}',
    ),
    description: text(
      'Flexible calibrated tube for push-in fittings, up to {pressure} at 20 °C. Sold in coils of 25 m.',
      'Гибкая калиброванная трубка для цанговых фитингов, до {pressure} при 20 °C. Продаётся бухтами по 25 м.',
      'Гнучка калібрована трубка для цангових фітингів, до {pressure} за 20 °C. Продається бухтами по 25 м.',
    ),
    columns: 'outer_diameter inner_diameter price',
    rows: `
      4 2.5 0.38
      6 4 0.62
      8 5 1.05
      10 6.5 1.58
      12 8 2.1`,
    fixed: { material: 'pu', pressure: '10' },
    variants: {
      attribute: 'colour',
      options: [
        { value: 'blue', suffix: 'BL', factor: 1 },
        { value: 'black', suffix: 'BK', factor: 1 },
      ],
    },
    pack: () => 25,
  },
  {
    code: 'filter-regulator',
    category: 'air-preparation',
    cpv: '42131141-6',
    supplier: 'AIRLINE',
    unit: 'piece',
    sku: 'FR-{code}',
    title: text(
      'Filter-regulator {connection} with gauge',
      'Фильтр-регулятор {connection} с манометром',
      'Фільтр-регулятор {connection} з манометром',
    ),
    description: text(
      'Filters to 5 µm, sets the pressure from 0.5 to {pressure}, nominal flow {flow}. Semi-automatic drain, bracket included.',
      'Фильтрует до 5 мкм, регулирует давление от 0,5 до {pressure}, номинальный расход {flow}. Полуавтоматический слив, кронштейн в комплекте.',
      'Фільтрує до 5 мкм, регулює тиск від 0,5 до {pressure}, номінальна витрата {flow}. Напівавтоматичний злив, кронштейн у комплекті.',
    ),
    columns: 'code connection flow price',
    rows: `
      14 G1/4 1100 28.9
      38 G3/8 2300 37.6
      12 G1/2 3800 46.2`,
    fixed: { pressure: '10' },
    certificate: 'conformity',
    demand: 0.7,
  },
]
