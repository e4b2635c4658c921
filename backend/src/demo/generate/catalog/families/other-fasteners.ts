import { text } from '../../text'
import type { Family } from '../types'
import { threadDiameter } from './shared'

export const otherFasteners: Family[] = [
  {
    code: 'din-976',
    category: 'threaded-rods',
    cpv: '44332000-6',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'TR976-{thread}X{length}',
    title: text(
      'Threaded rod DIN 976 {thread} × {length}',
      'Шпилька резьбовая DIN 976 {thread} × {length}',
      'Шпилька різьбова DIN 976 {thread} × {length}',
    ),
    description: text(
      'Rod threaded over the whole length, to be cut on site. For hangers of pipes and ducts, formwork and chemical anchors.',
      'Шпилька с резьбой по всей длине, режется на месте. Для подвесов труб и воздуховодов, опалубки и химических анкеров.',
      'Шпилька з різьбою по всій довжині, ріжеться на місці. Для підвісів труб і повітроводів, опалубки та хімічних анкерів.',
    ),
    columns: 'thread length',
    rows: 'M6,M8,M10,M12,M16,M20 1000',
    fixed: { standard: 'DIN 976' },
    variants: {
      attribute: 'strength_class',
      options: [
        { value: '4.8', suffix: '48Z', factor: 1, also: { material: 'steel', coating: 'zinc' } },
        { value: '8.8', suffix: '88Z', factor: 1.5, also: { material: 'steel', coating: 'zinc' } },
        { value: 'A2-70', suffix: 'A2', factor: 3.2, also: { material: 'a2', coating: 'none' } },
      ],
    },
    price: ({ thread }) => 0.2 + threadDiameter(thread) ** 2 * 0.0165,
    pack: ({ thread }) => (threadDiameter(thread) <= 10 ? 10 : 5),
  },
  {
    code: 'wedge-anchor',
    category: 'anchors',
    cpv: '44531400-5',
    supplier: 'BAUFIX',
    unit: 'piece',
    sku: 'WA-{thread}X{length}',
    title: text(
      'Wedge anchor {thread} × {length}',
      'Анкер клиновой {thread} × {length}',
      'Анкер клиновий {thread} × {length}',
    ),
    description: text(
      'Through-fixing anchor for cracked and uncracked concrete, hole {diameter}. Tightening torque {torque}; European technical assessment, option 1.',
      'Анкер сквозного монтажа для бетона с трещинами и без, отверстие {diameter}. Момент затяжки {torque}; европейская техническая оценка, опция 1.',
      'Анкер наскрізного монтажу для бетону з тріщинами та без, отвір {diameter}. Момент затягування {torque}; європейська технічна оцінка, опція 1.',
    ),
    columns: 'thread length diameter torque pack price',
    rows: `
      M8 75,95 8 20 100 0.52
      M10 90,110 10 45 50 0.84
      M12 110,145 12 60 25 1.36
      M16 145 16 110 10 3.15`,
    fixed: { material: 'steel', coating: 'zinc' },
    certificate: 'conformity',
    demand: 1.3,
  },
  {
    code: 'iso-15480',
    category: 'self-drilling-screws',
    cpv: '44531300-4',
    supplier: 'BAUFIX',
    unit: 'pack',
    sku: 'SD15480-{size}',
    title: text(
      'Self-drilling screw ISO 15480 {size}, pack of {pack_content}',
      'Винт самосверлящий ISO 15480 {size}, упаковка {pack_content}',
      'Гвинт самосвердлувальний ISO 15480 {size}, упаковка {pack_content}',
    ),
    description: text(
      'Drills, cuts its thread and fastens steel sheet in one move. Hexagon head with flange, driven with an 8 or 10 mm socket.',
      'Сверлит, нарезает резьбу и крепит стальной лист за один приём. Шестигранная головка с фланцем под насадку 8 или 10 мм.',
      'Свердлить, нарізає різьбу й кріпить сталевий лист за один прийом. Шестигранна головка з фланцем під насадку 8 або 10 мм.',
    ),
    columns: 'size pack_content price',
    rows: `
      4.2X16 500 14.9
      4.2X25 500 18.4
      4.8X19 500 19.8
      4.8X32 250 14.2
      5.5X25 250 15.6
      6.3X38 200 21.5`,
    fixed: { standard: 'ISO 15480', material: 'steel', coating: 'zinc' },
  },
  {
    code: 'iso-15977',
    category: 'rivets',
    cpv: '44532100-9',
    supplier: 'BAUFIX',
    unit: 'pack',
    sku: 'BR15977-{size}',
    title: text(
      'Blind rivet ISO 15977 {size}, pack of {pack_content}',
      'Заклёпка вытяжная ISO 15977 {size}, упаковка {pack_content}',
      'Заклепка витяжна ISO 15977 {size}, упаковка {pack_content}',
    ),
    description: text(
      'Aluminium sleeve with a steel mandrel, domed head. Joins sheet where only one side can be reached.',
      'Алюминиевая гильза со стальным стержнем, полукруглая головка. Соединяет листы там, где доступ есть только с одной стороны.',
      'Алюмінієва гільза зі сталевим стрижнем, напівкругла головка. З’єднує листи там, де доступ є лише з одного боку.',
    ),
    columns: 'size pack_content price',
    rows: `
      3.2X8 500 9.6
      4X8 500 11.8
      4X12 500 13.2
      4.8X10 250 9.9
      4.8X16 250 11.7`,
    fixed: { standard: 'ISO 15977', material: 'alu_steel' },
  },
  {
    code: 'din-471',
    category: 'rings-and-pins',
    cpv: '44532000-8',
    supplier: 'PREZIPIN',
    unit: 'piece',
    sku: 'RR471-{bore}',
    title: text(
      'Retaining ring for shafts DIN 471, {bore}',
      'Кольцо стопорное наружное DIN 471, {bore}',
      'Кільце стопорне зовнішнє DIN 471, {bore}',
    ),
    description: text(
      'For a shaft of {bore}, ring {thickness} thick. Fitted with circlip pliers into a groove and takes the axial load of a bearing or gear.',
      'Для вала {bore}, толщина кольца {thickness}. Ставится щипцами в канавку и держит осевую нагрузку подшипника или шестерни.',
      'Для вала {bore}, товщина кільця {thickness}. Ставиться щипцями в канавку й тримає осьове навантаження підшипника чи шестерні.',
    ),
    columns: 'bore thickness price',
    rows: `
      10 1 0.07
      12 1 0.08
      15 1 0.1
      20 1.2 0.14
      25 1.2 0.19
      30 1.5 0.27
      35 1.5 0.36
      40 1.75 0.48`,
    fixed: { standard: 'DIN 471', material: 'spring_steel', coating: 'phosphate' },
    pack: () => 50,
  },
  {
    code: 'din-472',
    category: 'rings-and-pins',
    cpv: '44532000-8',
    supplier: 'PREZIPIN',
    unit: 'piece',
    sku: 'RR472-{bore}',
    title: text(
      'Retaining ring for bores DIN 472, {bore}',
      'Кольцо стопорное внутреннее DIN 472, {bore}',
      'Кільце стопорне внутрішнє DIN 472, {bore}',
    ),
    description: text(
      'For a housing of {bore}, ring {thickness} thick. Holds the outer ring of a bearing in its seat.',
      'Для отверстия {bore}, толщина кольца {thickness}. Удерживает наружное кольцо подшипника в посадочном месте.',
      'Для отвору {bore}, товщина кільця {thickness}. Утримує зовнішнє кільце підшипника в посадковому місці.',
    ),
    columns: 'bore thickness price',
    rows: `
      22 1 0.12
      26 1.2 0.15
      35 1.5 0.26
      42 1.75 0.38
      47 1.75 0.44
      52 2 0.55
      62 2 0.74`,
    fixed: { standard: 'DIN 472', material: 'spring_steel', coating: 'phosphate' },
    pack: () => 50,
  },
  {
    code: 'iso-8734',
    category: 'rings-and-pins',
    cpv: '44532300-1',
    supplier: 'PREZIPIN',
    unit: 'piece',
    sku: 'DP8734-{diameter}X{length}',
    title: text(
      'Dowel pin ISO 8734, {diameter} × {length}',
      'Штифт цилиндрический ISO 8734, {diameter} × {length}',
      'Штифт циліндричний ISO 8734, {diameter} × {length}',
    ),
    description: text(
      'Hardened and ground pin with tolerance m6. Locates two parts against each other so that they can be taken apart and put back exactly.',
      'Закалённый шлифованный штифт с допуском m6. Фиксирует детали друг относительно друга, чтобы после разборки они встали точно на место.',
      'Загартований шліфований штифт із допуском m6. Фіксує деталі одну відносно одної, щоб після розбирання вони стали точно на місце.',
    ),
    columns: 'diameter length price',
    rows: `
      4 16,20 0.09
      5 20,30 0.14
      6 20,30,40 0.18
      8 30,40 0.31
      10 40 0.52`,
    fixed: { standard: 'ISO 8734', material: 'steel' },
    pack: () => 50,
  },
]
