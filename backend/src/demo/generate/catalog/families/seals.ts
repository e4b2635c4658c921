import { text } from '../../text'
import type { Family } from '../types'

const RUBBERS: Family['variants'] = {
  attribute: 'material',
  options: [
    { value: 'nbr', suffix: 'NBR', factor: 1, also: { temperature_max: '100' } },
    { value: 'fkm', suffix: 'FKM', factor: 4.2, also: { temperature_max: '200' } },
  ],
}

export const seals: Family[] = [
  {
    code: 'o-ring',
    category: 'o-rings',
    cpv: '44425200-7',
    supplier: 'DICHTPROFI',
    unit: 'piece',
    sku: 'OR-{inner_diameter}X{thickness}',
    title: text(
      'O-ring {inner_diameter} × {thickness}',
      'Кольцо круглого сечения {inner_diameter} × {thickness}',
      'Кільце круглого перерізу {inner_diameter} × {thickness}',
    ),
    description: text(
      'Metric ring for static joints and slow movement. NBR for mineral oil and air, FKM for heat and aggressive media; check the groove before ordering.',
      'Метрическое кольцо для неподвижных соединений и медленного движения. NBR — для минерального масла и воздуха, FKM — для нагрева и агрессивных сред; проверьте канавку перед заказом.',
      'Метричне кільце для нерухомих з’єднань і повільного руху. NBR — для мінеральної оливи та повітря, FKM — для нагрівання й агресивних середовищ; перевірте канавку перед замовленням.',
    ),
    columns: 'inner_diameter thickness price',
    rows: `
      10 2 0.06
      12 2 0.07
      16 2 0.08
      20 2 0.09
      20 3 0.13
      25 3 0.15
      30 3 0.18
      35 3 0.21
      40 3 0.24
      50 3 0.31
      60 4 0.52
      80 5 0.94`,
    fixed: { standard: 'ISO 3601', hardness: '70' },
    variants: RUBBERS,
    pack: () => 50,
    demand: 2,
  },
  {
    code: 'shaft-seal',
    category: 'rotary-shaft-seals',
    cpv: '44425200-7',
    supplier: 'DICHTPROFI',
    unit: 'piece',
    sku: 'RS-{inner_diameter}-{outer_diameter}-{width}',
    title: text(
      'Rotary shaft seal AS, {inner_diameter} × {outer_diameter} × {width}',
      'Манжета армированная с пыльником {inner_diameter} × {outer_diameter} × {width}',
      'Манжета армована з пильником {inner_diameter} × {outer_diameter} × {width}',
    ),
    description: text(
      'Rubber-covered outside, spring-loaded lip and a dust lip. Keeps oil inside gearboxes and axles and dirt outside at up to 0.5 bar.',
      'Обрезинена снаружи, рабочая кромка с пружиной и пыльник. Держит масло в редукторах и мостах и не пускает грязь при давлении до 0,5 бар.',
      'Обгумована ззовні, робоча кромка з пружиною та пильник. Тримає оливу в редукторах і мостах і не пускає бруд за тиску до 0,5 бар.',
    ),
    columns: 'inner_diameter outer_diameter width price',
    rows: `
      15 30 7 0.95
      17 35 7 1.05
      20 35 7 1.1
      20 40 7 1.2
      25 40 7 1.25
      25 47 7 1.4
      30 47 7 1.5
      30 52 7 1.65
      35 52 7 1.75
      35 62 7 2.05
      40 62 7 2.15
      45 62 8 2.3
      50 72 8 2.7`,
    fixed: { standard: 'ISO 6194' },
    variants: RUBBERS,
    demand: 1.5,
  },
  {
    code: 'flange-gasket',
    category: 'flange-gaskets',
    cpv: '34312500-2',
    supplier: 'DICHTPROFI',
    unit: 'piece',
    sku: 'FG-DN{nominal_size}',
    title: text(
      'Flange gasket EN 1514-1, DN {nominal_size} PN 16',
      'Прокладка фланцевая EN 1514-1, DN {nominal_size} PN 16',
      'Прокладка фланцева EN 1514-1, DN {nominal_size} PN 16',
    ),
    description: text(
      'Ring inside the bolt circle, {inner_diameter} × {outer_diameter}, 2 mm thick. For water, steam and oil lines with raised-face flanges.',
      'Кольцо внутри болтовой окружности, {inner_diameter} × {outer_diameter}, толщина 2 мм. Для воды, пара и масла на фланцах с выступом.',
      'Кільце всередині болтового кола, {inner_diameter} × {outer_diameter}, товщина 2 мм. Для води, пари й оливи на фланцях із виступом.',
    ),
    columns: 'nominal_size inner_diameter outer_diameter price',
    rows: `
      25 34 71 0.85
      40 49 92 1.15
      50 61 107 1.4
      80 90 142 2.1
      100 115 162 2.6`,
    fixed: { standard: 'EN 1514-1' },
    variants: {
      attribute: 'material',
      options: [
        { value: 'fibre', suffix: 'FS', factor: 1 },
        { value: 'epdm', suffix: 'EP', factor: 1.2 },
        { value: 'graphite', suffix: 'GR', factor: 3.4 },
      ],
    },
    pack: () => 5,
  },
  {
    code: 'gland-packing',
    category: 'gland-packing',
    cpv: '39360000-3',
    supplier: 'DICHTPROFI',
    unit: 'metre',
    sku: 'GPK-{width}',
    title: text(
      'Gland packing, square {width}',
      'Набивка сальниковая, квадрат {width}',
      'Набивка сальникова, квадрат {width}',
    ),
    description: text(
      'Cross-braided square cord for the stuffing boxes of pumps and valves. Aramid for wear, graphite for steam and heat.',
      'Квадратный шнур сквозного плетения для сальников насосов и арматуры. Арамид — против износа, графит — для пара и нагрева.',
      'Квадратний шнур наскрізного плетіння для сальників насосів і арматури. Арамід — проти зносу, графіт — для пари та нагрівання.',
    ),
    columns: 'width price',
    rows: `
      6 4.8
      8 7.2
      10 9.9
      12 13.5`,
    variants: {
      attribute: 'material',
      options: [
        { value: 'aramid', suffix: 'AR', factor: 1 },
        { value: 'graphite', suffix: 'GR', factor: 1.25 },
      ],
    },
    demand: 0.6,
  },
  {
    code: 'bonded-seal',
    category: 'bonded-seals',
    cpv: '44425000-5',
    supplier: 'DICHTPROFI',
    unit: 'piece',
    sku: 'BS-{code}',
    title: text(
      'Bonded seal for thread {thread}',
      'Кольцо металлорезиновое под резьбу {thread}',
      'Кільце металогумове під різьбу {thread}',
    ),
    description: text(
      'Steel washer with a vulcanised lip, {inner_diameter} × {outer_diameter}. Seals screwed fittings up to {pressure} with little torque.',
      'Стальная шайба с привулканизированной кромкой, {inner_diameter} × {outer_diameter}. Уплотняет резьбовые фитинги до {pressure} при малом моменте.',
      'Сталева шайба з привулканізованою кромкою, {inner_diameter} × {outer_diameter}. Ущільнює різьбові фітинги до {pressure} за малого моменту.',
    ),
    columns: 'code thread inner_diameter outer_diameter price',
    rows: `
      G18 G1/8 10.4 16 0.14
      G14 G1/4 13.7 20.6 0.17
      G38 G3/8 17.3 24 0.21
      G12 G1/2 21.5 28.7 0.28
      G34 G3/4 27.1 35 0.39`,
    fixed: { material: 'nbr', pressure: '400' },
    pack: () => 50,
  },
]
