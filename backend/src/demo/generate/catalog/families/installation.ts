import { text } from '../../text'
import type { Family } from '../types'

export const installation: Family[] = [
  {
    code: 'h07rn-f',
    category: 'cables',
    cpv: '31321210-7',
    supplier: 'KABELWELT',
    unit: 'metre',
    sku: 'H07RN-F-{code}',
    title: text(
      'Rubber cable H07RN-F {cores} × {cross_section}',
      'Кабель резиновый H07RN-F {cores} × {cross_section}',
      'Кабель гумовий H07RN-F {cores} × {cross_section}',
    ),
    description: text(
      'Heavy flexible cable for building sites and moving machines, oil-resistant, −25 to +60 °C. Sold by the metre, cut in steps of 10 m.',
      'Тяжёлый гибкий кабель для стройплощадок и подвижных машин, маслостойкий, от −25 до +60 °C. Продаётся на метры, отрез кратно 10 м.',
      'Важкий гнучкий кабель для будмайданчиків і рухомих машин, оливостійкий, від −25 до +60 °C. Продається на метри, відріз кратно 10 м.',
    ),
    columns: 'code cores cross_section price',
    rows: `
      3G1.5 3G 1.5 1.45
      3G2.5 3G 2.5 2.1
      5G2.5 5G 2.5 3.3
      5G4 5G 4 4.9
      5G6 5G 6 6.8`,
    fixed: { standard: 'EN 50525-2-21', voltage: '450' },
    pack: () => 10,
  },
  {
    code: 'ysly-jz',
    category: 'cables',
    cpv: '31321700-9',
    supplier: 'KABELWELT',
    unit: 'metre',
    sku: 'YSLY-JZ-{code}',
    title: text(
      'Control cable YSLY-JZ {cores} × {cross_section}',
      'Кабель контрольный YSLY-JZ {cores} × {cross_section}',
      'Кабель контрольний YSLY-JZ {cores} × {cross_section}',
    ),
    description: text(
      'Flexible numbered cores with a green-yellow conductor, PVC sheath. For wiring machines and conveyors without tension.',
      'Гибкие пронумерованные жилы и жёлто-зелёный проводник, оболочка из ПВХ. Для монтажа станков и конвейеров без растяжения.',
      'Гнучкі пронумеровані жили та жовто-зелений провідник, оболонка з ПВХ. Для монтажу верстатів і конвеєрів без розтягування.',
    ),
    columns: 'code cores cross_section price',
    rows: `
      4G0.75 4G 0.75 0.95
      7G1 7G 1 1.9
      12G1 12G 1 3.1`,
    fixed: { standard: 'EN 50525-2-51', voltage: '300' },
    pack: () => 10,
  },
  {
    code: 'cable-gland',
    category: 'cable-glands',
    cpv: '31344000-9',
    supplier: 'KABELWELT',
    unit: 'piece',
    sku: 'CG-{thread}',
    title: text(
      'Cable gland {thread}, cable {size} mm',
      'Ввод кабельный {thread}, кабель {size} мм',
      'Ввід кабельний {thread}, кабель {size} мм',
    ),
    description: text(
      'Seals and holds the cable against pulling, {ip_rating} up to 5 bar; lock nut included.',
      'Уплотняет кабель и держит его от выдёргивания, {ip_rating} до 5 бар; контргайка в комплекте.',
      'Ущільнює кабель і тримає його від висмикування, {ip_rating} до 5 бар; контргайка в комплекті.',
    ),
    columns: 'thread size price',
    rows: `
      M16 4.5–10 0.62
      M20 7–13 0.78
      M25 9–17 1.05
      M32 13–21 1.6`,
    fixed: { standard: 'EN 62444', ip_rating: 'IP68' },
    variants: {
      attribute: 'material',
      options: [
        { value: 'polyamide', suffix: 'PA', factor: 1 },
        { value: 'nickel_brass', suffix: 'MS', factor: 2.6 },
      ],
    },
    pack: () => 10,
  },
  {
    code: 'terminal-block',
    category: 'cable-glands',
    cpv: '31224500-7',
    supplier: 'KABELWELT',
    unit: 'piece',
    sku: 'TB-{cross_section}',
    title: text(
      'Push-in terminal block {cross_section}',
      'Клемма проходная {cross_section}',
      'Клема прохідна {cross_section}',
    ),
    description: text(
      'For DIN rail, grey, rated current {current}. Solid and ferruled wire is pushed in without a tool.',
      'На DIN-рейку, серая, номинальный ток {current}. Жёсткий провод и провод с наконечником вставляются без инструмента.',
      'На DIN-рейку, сіра, номінальний струм {current}. Жорсткий провід і провід із наконечником вставляються без інструмента.',
    ),
    columns: 'cross_section current price',
    rows: `
      2.5 24 0.68
      4 32 0.86
      6 41 1.2
      10 57 1.75`,
    fixed: { standard: 'IEC 60947-7-1', voltage: '800' },
    pack: () => 50,
  },
  {
    code: 'wall-enclosure',
    category: 'enclosures',
    cpv: '31213300-5',
    supplier: 'ELEKTRON',
    unit: 'piece',
    sku: 'ENC-{width}X{height}X{length}',
    title: text(
      'Wall enclosure {ip_rating}, {width} × {height} × {length}',
      'Шкаф навесной {ip_rating}, {width} × {height} × {length}',
      'Шафа навісна {ip_rating}, {width} × {height} × {length}',
    ),
    description: text(
      'Sheet steel in RAL 7035 with a mounting plate, foamed gasket and cam lock. Width × height × depth.',
      'Листовая сталь RAL 7035, монтажная плата, вспененное уплотнение, поворотный замок. Ширина × высота × глубина.',
      'Листова сталь RAL 7035, монтажна плата, спінене ущільнення, поворотний замок. Ширина × висота × глибина.',
    ),
    columns: 'width height length price',
    rows: `
      200 300 150 34
      300 400 200 52
      400 500 200 68
      500 700 250 109
      600 800 300 146`,
    fixed: { standard: 'EN 62208', ip_rating: 'IP66', material: 'steel', coating: 'painted' },
    leadTimeDays: 6,
    demand: 0.6,
  },
  {
    code: 'floodlight',
    category: 'lighting',
    cpv: '31518100-1',
    supplier: 'ELEKTRON',
    unit: 'piece',
    sku: 'FL-{wattage}',
    title: text(
      'LED floodlight {wattage}, {luminous_flux}',
      'Прожектор светодиодный {wattage}, {luminous_flux}',
      'Прожектор світлодіодний {wattage}, {luminous_flux}',
    ),
    description: text(
      'Neutral white 4000 K, die-cast body, {ip_rating}, surge protection 4 kV; bracket turns by 180°.',
      'Нейтральный белый 4000 К, литой корпус, {ip_rating}, защита от импульсов 4 кВ; скоба поворачивается на 180°.',
      'Нейтральний білий 4000 К, литий корпус, {ip_rating}, захист від імпульсів 4 кВ; скоба повертається на 180°.',
    ),
    columns: 'wattage luminous_flux price',
    rows: `
      30 3600 17.9
      50 6000 24.8
      100 12500 44.6
      200 26000 92`,
    fixed: { standard: 'IEC 60598-2-5', ip_rating: 'IP65', voltage: '230' },
    certificate: 'conformity',
    demand: 0.7,
  },
]
