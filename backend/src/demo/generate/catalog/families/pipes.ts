import { text } from '../../text'
import type { Family } from '../types'

export const pipes: Family[] = [
  {
    code: 'brass-ball-valve',
    category: 'ball-valves',
    cpv: '42131260-6',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'BV-{code}',
    title: text(
      'Brass ball valve {connection}',
      'Кран шаровой латунный {connection}',
      'Кран кульовий латунний {connection}',
    ),
    description: text(
      'Full bore, female threads, steel lever; DN {nominal_size}, up to {pressure}. For water, air and oil at −20 to +{temperature_max}.',
      'Полнопроходной, внутренняя резьба, стальная ручка; DN {nominal_size}, до {pressure}. Для воды, воздуха и масла от −20 до +{temperature_max}.',
      'Повнопрохідний, внутрішня різьба, сталева ручка; DN {nominal_size}, до {pressure}. Для води, повітря й оливи від −20 до +{temperature_max}.',
    ),
    columns: 'code connection nominal_size pressure price',
    rows: `
      14 G1/4 8 40 4.2
      38 G3/8 10 40 4.6
      12 G1/2 15 40 5.4
      34 G3/4 20 40 7.8
      1 G1 25 40 11.6
      114 G1~1/4 32 25 18.4
      112 G1~1/2 40 25 26.2
      2 G2 50 25 39.8`,
    fixed: { material: 'brass', temperature_max: '120' },
    demand: 1.2,
  },
  {
    code: 'stainless-ball-valve',
    category: 'ball-valves',
    cpv: '42131260-6',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'BVS-{code}',
    title: text(
      'Stainless ball valve {connection}, two-piece',
      'Кран шаровой нержавеющий {connection}, двухсоставной',
      'Кран кульовий нержавний {connection}, двоскладовий',
    ),
    description: text(
      'Body and ball of AISI 316, PTFE seats, lockable lever; up to {pressure}. For food, chemical and clean water lines.',
      'Корпус и шар из AISI 316, седло PTFE, ручка с блокировкой; до {pressure}. Для пищевых, химических и водяных линий.',
      'Корпус і куля з AISI 316, сідло PTFE, ручка з блокуванням; до {pressure}. Для харчових, хімічних і водяних ліній.',
    ),
    columns: 'code connection nominal_size price',
    rows: `
      12 G1/2 15 14.8
      34 G3/4 20 19.6
      1 G1 25 27.4
      112 G1~1/2 40 52.1`,
    fixed: { material: 'aisi316', pressure: '64', temperature_max: '180' },
    certificate: 'inspection',
  },
  {
    code: 'check-valve',
    category: 'check-valves',
    cpv: '42131145-4',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'CV-{code}',
    title: text(
      'Spring check valve {connection}',
      'Клапан обратный пружинный {connection}',
      'Клапан зворотний пружинний {connection}',
    ),
    description: text(
      'Brass body with a spring-loaded disc, works in any position; up to {pressure}. Stops water or air from flowing back.',
      'Латунный корпус с подпружиненной тарелкой, работает в любом положении; до {pressure}. Не даёт воде или воздуху пойти обратно.',
      'Латунний корпус із підпружиненою тарілкою, працює в будь-якому положенні; до {pressure}. Не дає воді чи повітрю піти назад.',
    ),
    columns: 'code connection price',
    rows: `
      12 G1/2 4.9
      34 G3/4 6.7
      1 G1 9.8
      112 G1~1/2 21.4`,
    fixed: { material: 'brass', pressure: '16' },
  },
  {
    code: 'malleable-elbow',
    category: 'threaded-fittings',
    cpv: '44167400-2',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'MF90-{code}',
    title: text(
      'Malleable elbow 90°, No. 90, {connection}',
      'Угольник 90° из ковкого чугуна № 90, {connection}',
      'Кутник 90° із ковкого чавуну № 90, {connection}',
    ),
    description: text(
      'Female threads on both sides, hot-dip galvanised, up to {pressure}. For water, gas and compressed air.',
      'Внутренняя резьба с обеих сторон, горячее цинкование, до {pressure}. Для воды, газа и сжатого воздуха.',
      'Внутрішня різьба з обох боків, гаряче цинкування, до {pressure}. Для води, газу та стисненого повітря.',
    ),
    columns: 'code connection price',
    rows: `
      12 G1/2 0.98
      34 G3/4 1.42
      1 G1 2.2
      114 G1~1/4 3.6`,
    fixed: { standard: 'EN 10242', material: 'malleable', coating: 'hot_dip', pressure: '25' },
    pack: () => 10,
  },
  {
    code: 'malleable-tee',
    category: 'threaded-fittings',
    cpv: '44167300-1',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'MF130-{code}',
    title: text(
      'Malleable tee, No. 130, {connection}',
      'Тройник из ковкого чугуна № 130, {connection}',
      'Трійник із ковкого чавуну № 130, {connection}',
    ),
    description: text(
      'Equal tee with three female threads, hot-dip galvanised, up to {pressure}.',
      'Равнопроходной тройник с тремя внутренними резьбами, горячее цинкование, до {pressure}.',
      'Рівнопрохідний трійник із трьома внутрішніми різьбами, гаряче цинкування, до {pressure}.',
    ),
    columns: 'code connection price',
    rows: `
      12 G1/2 1.35
      34 G3/4 1.95
      1 G1 3.1
      114 G1~1/4 4.9`,
    fixed: { standard: 'EN 10242', material: 'malleable', coating: 'hot_dip', pressure: '25' },
    pack: () => 10,
  },
  {
    code: 'hex-nipple',
    category: 'threaded-fittings',
    cpv: '44163200-2',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'MF280-{code}',
    title: text(
      'Hexagon nipple, No. 280, {connection}',
      'Ниппель шестигранный № 280, {connection}',
      'Ніпель шестигранний № 280, {connection}',
    ),
    description: text(
      'Male threads on both sides for joining two female fittings, hot-dip galvanised, up to {pressure}.',
      'Наружная резьба с обеих сторон, соединяет два фитинга с внутренней резьбой; горячее цинкование, до {pressure}.',
      'Зовнішня різьба з обох боків, з’єднує два фітинги з внутрішньою різьбою; гаряче цинкування, до {pressure}.',
    ),
    columns: 'code connection price',
    rows: `
      12 G1/2 0.75
      34 G3/4 1.05
      1 G1 1.6
      114 G1~1/4 2.5`,
    fixed: { standard: 'EN 10242', material: 'malleable', coating: 'hot_dip', pressure: '25' },
    pack: () => 10,
  },
  {
    code: 'steel-pipe',
    category: 'steel-pipes',
    cpv: '44163100-1',
    supplier: 'ARMATEX',
    unit: 'metre',
    sku: 'SP10255-{nominal_size}',
    title: text(
      'Steel pipe EN 10255 DN {nominal_size}, {outer_diameter} × {thickness}',
      'Труба стальная EN 10255 DN {nominal_size}, {outer_diameter} × {thickness}',
      'Труба сталева EN 10255 DN {nominal_size}, {outer_diameter} × {thickness}',
    ),
    description: text(
      'Welded pipe of medium series suitable for threading and welding, galvanised inside and outside. Bars of 6 m.',
      'Сварная труба средней серии под резьбу и сварку, оцинкована внутри и снаружи. Хлысты по 6 м.',
      'Зварна труба середньої серії під різьбу та зварювання, оцинкована всередині й ззовні. Хлисти по 6 м.',
    ),
    columns: 'nominal_size outer_diameter thickness price',
    rows: `
      15 21.3 2.6 3.4
      20 26.9 2.6 4.3
      25 33.7 3.2 6.6
      32 42.4 3.2 8.5
      50 60.3 3.6 13.9`,
    fixed: { standard: 'EN 10255', material: 'steel', coating: 'hot_dip' },
    pack: () => 6,
    certificate: 'inspection',
  },
  {
    code: 'weld-neck-flange',
    category: 'flanges',
    cpv: '44167110-2',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'FL11-DN{nominal_size}',
    title: text(
      'Welding neck flange EN 1092-1 type 11, DN {nominal_size} PN 16',
      'Фланец приварной встык EN 1092-1 тип 11, DN {nominal_size} PN 16',
      'Фланець приварний встик EN 1092-1 тип 11, DN {nominal_size} PN 16',
    ),
    description: text(
      'Forged of P250GH, outer diameter {outer_diameter}, raised face B1. Delivered with material certificate 3.1.',
      'Кованый из стали P250GH, наружный диаметр {outer_diameter}, уплотнительная поверхность B1. Поставляется с сертификатом 3.1.',
      'Кований зі сталі P250GH, зовнішній діаметр {outer_diameter}, ущільнювальна поверхня B1. Постачається із сертифікатом 3.1.',
    ),
    columns: 'nominal_size outer_diameter price',
    rows: `
      25 115 8.9
      40 150 13.8
      50 165 16.4
      80 200 24.9
      100 220 30.7`,
    fixed: { standard: 'EN 1092-1', material: 'steel', pressure: '16' },
    certificate: 'inspection',
    demand: 0.7,
  },
  {
    code: 'hose-clamp',
    category: 'hose-clamps',
    cpv: '44163210-5',
    supplier: 'BAUFIX',
    unit: 'piece',
    sku: 'HC-{size}',
    title: text('Worm drive hose clamp {size}', 'Хомут червячный {size}', 'Хомут черв’ячний {size}'),
    description: text(
      'Band 9 mm wide with rounded edges that do not cut the hose; clamping range in millimetres as in the name.',
      'Лента шириной 9 мм со скруглёнными краями не режет шланг; диапазон зажима в миллиметрах указан в названии.',
      'Стрічка завширшки 9 мм із закругленими краями не ріже шланг; діапазон затискання в міліметрах зазначено в назві.',
    ),
    columns: 'size price',
    rows: `
      8-12 0.32
      12-20 0.36
      16-27 0.4
      25-40 0.46
      40-60 0.58`,
    fixed: { standard: 'DIN 3017' },
    variants: {
      attribute: 'material',
      options: [
        { value: 'steel', suffix: 'W1', factor: 1, also: { coating: 'zinc' } },
        { value: 'a2', suffix: 'W4', factor: 2.1 },
      ],
    },
    pack: () => 25,
  },
  {
    code: 'pressure-gauge',
    category: 'pressure-gauges',
    cpv: '38423100-7',
    supplier: 'ARMATEX',
    unit: 'piece',
    sku: 'PG63-{code}',
    title: text(
      'Pressure gauge 63 mm, {pressure_range} bar, {connection}',
      'Манометр 63 мм, {pressure_range} бар, {connection}',
      'Манометр 63 мм, {pressure_range} бар, {connection}',
    ),
    description: text(
      'Glycerine-filled gauge in a stainless case, accuracy class 1.6, bottom connection. The filling calms the pointer on pumps and compressors.',
      'Глицериновый манометр в нержавеющем корпусе, класс точности 1,6, нижний штуцер. Наполнение успокаивает стрелку на насосах и компрессорах.',
      'Гліцериновий манометр у нержавному корпусі, клас точності 1,6, нижній штуцер. Наповнення заспокоює стрілку на насосах і компресорах.',
    ),
    columns: 'code pressure_range connection price',
    rows: `
      10 0–10 G1/4 9.4
      16 0–16 G1/4 9.4
      40 0–40 G1/4 9.8
      250 0–250 G1/4 10.6
      400 0–400 G1/4 11.2`,
    fixed: { standard: 'EN 837-1', ip_rating: 'IP65' },
    certificate: 'conformity',
    demand: 0.8,
  },
]
