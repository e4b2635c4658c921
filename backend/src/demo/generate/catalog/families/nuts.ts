import { text } from '../../text'
import type { Family } from '../types'
import { piecesPerBox, threadDiameter } from './shared'

const nutPrice = (thread: string) => 0.03 + threadDiameter(thread) ** 3 * 0.00011
const washerPrice = (thread: string) => 0.02 + threadDiameter(thread) ** 2.6 * 0.00012
const box = ({ thread }: { [cell: string]: string }) => piecesPerBox(thread, threadDiameter(thread))

const STEEL_OR_A2: Family['variants'] = {
  attribute: 'material',
  options: [
    { value: 'steel', suffix: 'ZN', factor: 1, also: { coating: 'zinc' } },
    { value: 'a2', suffix: 'A2', factor: 2.2, also: { coating: 'none' } },
    { value: 'a4', suffix: 'A4', factor: 3.1, also: { coating: 'none' } },
  ],
}

export const nuts: Family[] = [
  {
    code: 'iso-4032',
    category: 'nuts',
    cpv: '44531600-7',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'HN4032-{thread}',
    title: text(
      'Hexagon nut ISO 4032 {thread}',
      'Гайка шестигранная ISO 4032 {thread}',
      'Гайка шестигранна ISO 4032 {thread}',
    ),
    description: text(
      'Regular nut {height} high, width across flats {across_flats}. The usual partner of ISO 4014 and ISO 4017 bolts.',
      'Гайка нормальной высоты {height}, размер под ключ {across_flats}. Обычная пара к болтам ISO 4014 и ISO 4017.',
      'Гайка нормальної висоти {height}, розмір під ключ {across_flats}. Звичайна пара до болтів ISO 4014 та ISO 4017.',
    ),
    columns: 'thread across_flats height',
    rows: `
      M5 8 4.7
      M6 10 5.2
      M8 13 6.8
      M10 16 8.4
      M12 18 10.8
      M16 24 14.8
      M20 30 18
      M24 36 21.5`,
    fixed: { standard: 'ISO 4032' },
    variants: STEEL_OR_A2,
    price: ({ thread }) => nutPrice(thread),
    pack: box,
    certificate: 'inspection',
    demand: 3,
  },
  {
    code: 'iso-7040',
    category: 'nuts',
    cpv: '44531600-7',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'LN7040-{thread}',
    title: text(
      'Prevailing torque nut ISO 7040 {thread}',
      'Гайка самоконтрящаяся ISO 7040 {thread}',
      'Гайка самоконтрівна ISO 7040 {thread}',
    ),
    description: text(
      'A polyamide ring in the nut holds the thread under vibration up to 120 °C. Width across flats {across_flats}; to be replaced after removal.',
      'Полиамидное кольцо удерживает резьбу при вибрации до 120 °C. Размер под ключ {across_flats}; после снятия гайку заменяют новой.',
      'Поліамідне кільце утримує різьбу за вібрації до 120 °C. Розмір під ключ {across_flats}; після зняття гайку замінюють новою.',
    ),
    columns: 'thread across_flats height',
    rows: `
      M5 8 6.8
      M6 10 8
      M8 13 9.5
      M10 16 11.9
      M12 18 14.9
      M16 24 19.1`,
    fixed: { standard: 'ISO 7040', strength_class: '8', material: 'steel', coating: 'zinc' },
    price: ({ thread }) => nutPrice(thread) * 1.6,
    pack: box,
    demand: 2,
  },
  {
    code: 'iso-7089',
    category: 'washers',
    cpv: '44532200-0',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'WA7089-{thread}',
    title: text(
      'Plain washer ISO 7089 {thread}',
      'Шайба плоская ISO 7089 {thread}',
      'Шайба плоска ISO 7089 {thread}',
    ),
    description: text(
      'Washer {inner_diameter} / {outer_diameter}, {thickness} thick, hardness 200 HV. Spreads the pressure of the nut and protects the surface.',
      'Шайба {inner_diameter} / {outer_diameter}, толщина {thickness}, твёрдость 200 HV. Распределяет давление гайки и бережёт поверхность.',
      'Шайба {inner_diameter} / {outer_diameter}, товщина {thickness}, твердість 200 HV. Розподіляє тиск гайки та береже поверхню.',
    ),
    columns: 'thread inner_diameter outer_diameter thickness',
    rows: `
      M5 5.3 10 1
      M6 6.4 12 1.6
      M8 8.4 16 1.6
      M10 10.5 20 2
      M12 13 24 2.5
      M16 17 30 3
      M20 21 37 3
      M24 25 44 4`,
    fixed: { standard: 'ISO 7089' },
    variants: STEEL_OR_A2,
    price: ({ thread }) => washerPrice(thread),
    pack: ({ thread }) => (threadDiameter(thread) < 16 ? 200 : 100),
    demand: 3,
  },
  {
    code: 'iso-7093',
    category: 'washers',
    cpv: '44532200-0',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'WA7093-{thread}',
    title: text(
      'Large washer ISO 7093 {thread}',
      'Шайба увеличенная ISO 7093 {thread}',
      'Шайба збільшена ISO 7093 {thread}',
    ),
    description: text(
      'Outer diameter {outer_diameter}, {thickness} thick: for wood, plastics and thin sheet, where a plain washer would sink in.',
      'Наружный диаметр {outer_diameter}, толщина {thickness}: для дерева, пластика и тонкого листа, где обычная шайба вдавливается.',
      'Зовнішній діаметр {outer_diameter}, товщина {thickness}: для дерева, пластику й тонкого листа, де звичайна шайба вдавлюється.',
    ),
    columns: 'thread inner_diameter outer_diameter thickness',
    rows: `
      M5 5.3 15 1.2
      M6 6.4 18 1.6
      M8 8.4 24 2
      M10 10.5 30 2.5
      M12 13 37 3`,
    fixed: { standard: 'ISO 7093-1', material: 'steel', coating: 'zinc' },
    price: ({ thread }) => washerPrice(thread) * 1.8,
    pack: () => 100,
  },
  {
    code: 'din-127',
    category: 'washers',
    cpv: '44532200-0',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'SW127-{thread}',
    title: text(
      'Spring washer DIN 127 B {thread}',
      'Шайба пружинная DIN 127 B {thread}',
      'Шайба пружинна DIN 127 B {thread}',
    ),
    description: text(
      'Split washer with flat ends, {inner_diameter} / {outer_diameter}. Keeps light joints from working loose; not for property classes above 8.8.',
      'Гровер с плоскими концами, {inner_diameter} / {outer_diameter}. Не даёт лёгким соединениям ослабнуть; не для классов прочности выше 8.8.',
      'Гровер із плоскими кінцями, {inner_diameter} / {outer_diameter}. Не дає легким з’єднанням ослабнути; не для класів міцності вище 8.8.',
    ),
    columns: 'thread inner_diameter outer_diameter thickness',
    rows: `
      M6 6.1 11.8 1.6
      M8 8.1 14.8 2
      M10 10.2 18.1 2.2
      M12 12.2 21.1 2.5
      M16 16.2 27.4 3.5
      M20 20.2 33.6 4`,
    fixed: { standard: 'DIN 127', material: 'spring_steel', coating: 'zinc' },
    price: ({ thread }) => washerPrice(thread) * 1.2,
    pack: () => 200,
  },
]
