import { text } from '../../text'
import type { Family } from '../types'

const lifted = { certificate: 'conformity', supplier: 'HEBEWERK' } as const

export const lifting: Family[] = [
  {
    ...lifted,
    code: 'webbing-sling',
    category: 'webbing-slings',
    cpv: '39541220-4',
    unit: 'piece',
    sku: 'WS-{code}-{working_length}M',
    title: text(
      'Webbing sling {load_capacity}, {working_length}',
      'Строп текстильный ленточный {load_capacity}, {working_length}',
      'Строп текстильний стрічковий {load_capacity}, {working_length}',
    ),
    description: text(
      'Double-ply polyester with reinforced eyes, safety factor 7:1. One colour per capacity; the label carries the serial number.',
      'Двухслойный полиэстер с усиленными петлями, запас прочности 7:1. Цвет обозначает грузоподъёмность, на бирке — серийный номер.',
      'Двошаровий поліестер із посиленими петлями, запас міцності 7:1. Колір позначає вантажопідйомність, на бирці — серійний номер.',
    ),
    columns: 'code load_capacity working_length price',
    rows: `
      1T 1000 2 6.8
      1T 1000 4 11.4
      2T 2000 2 10.9
      2T 2000 4 18.2
      3T 3000 4 27.6
      5T 5000 4 46.9`,
    fixed: { standard: 'EN 1492-1', material: 'polyester' },
  },
  {
    ...lifted,
    code: 'round-sling',
    category: 'webbing-slings',
    cpv: '39541220-4',
    unit: 'piece',
    sku: 'RSL-{code}-{working_length}M',
    title: text(
      'Round sling {load_capacity}, {working_length}',
      'Строп круглопрядный {load_capacity}, {working_length}',
      'Строп круглопрядний {load_capacity}, {working_length}',
    ),
    description: text(
      'Endless core in a double cover: gentle to painted and ground surfaces. Working length is half the circumference.',
      'Бесконечный сердечник в двойном чехле: бережёт окрашенные и шлифованные поверхности. Рабочая длина — половина окружности.',
      'Нескінченне осердя в подвійному чохлі: береже фарбовані та шліфовані поверхні. Робоча довжина — половина кола.',
    ),
    columns: 'code load_capacity working_length price',
    rows: `
      1T 1000 2 8.4
      2T 2000 2 13.6
      3T 3000 3 24.8`,
    fixed: { standard: 'EN 1492-2', material: 'polyester' },
    demand: 0.8,
  },
  {
    ...lifted,
    code: 'wire-rope',
    category: 'wire-rope',
    cpv: '44311000-3',
    unit: 'metre',
    sku: 'WR-{diameter}',
    title: text(
      'Steel wire rope 6×19, {diameter}',
      'Канат стальной 6×19, {diameter}',
      'Канат сталевий 6×19, {diameter}',
    ),
    description: text(
      'Galvanised, fibre core, wire grade 1770 N/mm², breaking load {tensile_strength}. Cut in steps of 5 m with burnt ends.',
      'Оцинкованный, органический сердечник, проволока 1770 Н/мм², разрывное усилие {tensile_strength}. Отрез кратно 5 м, концы оплавлены.',
      'Оцинкований, органічне осердя, дріт 1770 Н/мм², розривне зусилля {tensile_strength}. Відріз кратно 5 м, кінці оплавлені.',
    ),
    columns: 'diameter tensile_strength price',
    rows: `
      4 8.7 0.92
      6 19.6 1.55
      8 34.8 2.4
      10 54.4 3.5
      12 78.3 4.9`,
    fixed: { standard: 'EN 12385-4', material: 'steel', coating: 'zinc' },
    pack: () => 5,
    demand: 0.7,
  },
  {
    ...lifted,
    code: 'bow-shackle',
    category: 'shackles',
    cpv: '44423340-6',
    unit: 'piece',
    sku: 'SHB-{code}',
    title: text(
      'Bow shackle with bolt, {load_capacity}',
      'Скоба омегообразная с болтом, {load_capacity}',
      'Скоба омегоподібна з болтом, {load_capacity}',
    ),
    description: text(
      'Grade 6, body of {diameter}, nut and split pin, safety factor 6:1. Batch number forged on the body.',
      'Класс 6, прут {diameter}, гайка и шплинт, запас прочности 6:1. Номер партии выбит на корпусе.',
      'Клас 6, прут {diameter}, гайка та шплінт, запас міцності 6:1. Номер партії вибито на корпусі.',
    ),
    columns: 'code load_capacity diameter price',
    rows: `
      2T 2000 13 6.2
      3.25T 3250 16 8.4
      4.75T 4750 19 11.6
      6.5T 6500 22 15.9
      8.5T 8500 25 21.7`,
    fixed: { standard: 'EN 13889', material: 'steel', coating: 'hot_dip' },
  },
  {
    ...lifted,
    code: 'eye-bolt',
    category: 'shackles',
    cpv: '44531400-5',
    unit: 'piece',
    sku: 'EB580-{thread}',
    title: text(
      'Lifting eye bolt DIN 580 {thread}',
      'Рым-болт DIN 580 {thread}',
      'Рим-болт DIN 580 {thread}',
    ),
    description: text(
      'Forged C15E steel, {load_capacity} in line with the thread. Screw it in down to the collar; a side pull takes most of the strength away.',
      'Кованая сталь C15E, {load_capacity} вдоль оси резьбы. Вкручивать до упора; боковая тяга забирает большую часть прочности.',
      'Кована сталь C15E, {load_capacity} уздовж осі різьби. Вкручувати до упору; бічна тяга забирає більшу частину міцності.',
    ),
    columns: 'thread load_capacity price',
    rows: `
      M8 140 0.78
      M10 230 0.95
      M12 340 1.3
      M16 700 2.2
      M20 1200 3.7
      M24 1800 6.1`,
    fixed: { standard: 'DIN 580', material: 'steel', coating: 'zinc' },
    pack: () => 10,
  },
  {
    ...lifted,
    code: 'chain-hoist',
    category: 'hoists',
    cpv: '42416300-8',
    unit: 'piece',
    sku: 'CH-{code}',
    title: text(
      'Hand chain hoist {load_capacity}, lift {lifting_height}',
      'Таль цепная ручная {load_capacity}, подъём {lifting_height}',
      'Таль ланцюгова ручна {load_capacity}, підйом {lifting_height}',
    ),
    description: text(
      'Load-pressure brake, grade 80 chain, hooks with latches. Inspect once a year.',
      'Дисковый тормоз, цепь класса 80, крюки с защёлкой. Осмотр раз в год.',
      'Дискове гальмо, ланцюг класу 80, гаки із защіпкою. Огляд раз на рік.',
    ),
    columns: 'code load_capacity lifting_height price',
    rows: `
      1T 1000 3 96
      2T 2000 3 148
      3T 3000 3 214`,
    fixed: { standard: 'EN 13157' },
    leadTimeDays: 7,
    demand: 0.4,
  },
  {
    ...lifted,
    code: 'lever-hoist',
    category: 'hoists',
    cpv: '42416300-8',
    unit: 'piece',
    sku: 'LH-{code}',
    title: text(
      'Lever hoist {load_capacity}, lift {lifting_height}',
      'Таль рычажная {load_capacity}, подъём {lifting_height}',
      'Таль важільна {load_capacity}, підйом {lifting_height}',
    ),
    description: text(
      'Pulls and lifts in any position, free-wheel to set the chain by hand.',
      'Тянет и поднимает в любом положении, свободный ход для ручной установки цепи.',
      'Тягне та піднімає в будь-якому положенні, вільний хід для ручного встановлення ланцюга.',
    ),
    columns: 'code load_capacity lifting_height price',
    rows: `
      0.75T 750 1.5 79
      1.5T 1500 1.5 118`,
    fixed: { standard: 'EN 13157' },
    leadTimeDays: 7,
    demand: 0.3,
  },
]
