import { text } from '../../text'
import type { Cells, Family } from '../types'
import { piecesPerBox, steelPrice } from './shared'

const FINISHES: Family['variants'] = {
  attribute: 'strength_class',
  options: [
    { value: '8.8', suffix: '88Z', factor: 1, also: { material: 'steel', coating: 'zinc' } },
    { value: 'A2-70', suffix: 'A2', factor: 2.3, also: { material: 'a2', coating: 'none' } },
  ],
}

const price = ({ thread, length }: Cells) => steelPrice(thread, Number(length))
const pack = ({ thread, length }: Cells) => piecesPerBox(thread, Number(length))

export const bolts: Family[] = [
  {
    code: 'iso-4017',
    category: 'hex-bolts',
    cpv: '44531400-5',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'HB4017-{thread}X{length}',
    title: text(
      'Hexagon bolt ISO 4017 {thread} × {length}',
      'Болт с шестигранной головкой ISO 4017 {thread} × {length}',
      'Болт із шестигранною головкою ISO 4017 {thread} × {length}',
    ),
    description: text(
      'Bolt with thread up to the head, width across flats {across_flats}. For steel structures, machines and repairs where the joint is tightened with a spanner. Every box carries the batch number of the inspection certificate.',
      'Болт с резьбой до головки, размер под ключ {across_flats}. Для металлоконструкций, машин и ремонта, где соединение затягивают гаечным ключом. На каждой коробке указан номер партии из сертификата.',
      'Болт із різьбою до головки, розмір під ключ {across_flats}. Для металоконструкцій, машин і ремонту, де з’єднання затягують гайковим ключем. На кожній коробці зазначено номер партії із сертифіката.',
    ),
    columns: 'thread length across_flats',
    rows: `
      M6 16,20,25,30,40 10
      M8 16,20,25,30,40,50,60 13
      M10 20,30,40,50,60,80 16
      M12 30,40,50,60,80 18
      M16 40,50,60,80 24`,
    fixed: { standard: 'ISO 4017' },
    variants: FINISHES,
    price,
    pack,
    certificate: 'inspection',
    demand: 3,
  },
  {
    code: 'iso-4014',
    category: 'hex-bolts',
    cpv: '44531400-5',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'HB4014-{thread}X{length}',
    title: text(
      'Hexagon bolt with shank ISO 4014 {thread} × {length}',
      'Болт с гладкой частью стержня ISO 4014 {thread} × {length}',
      'Болт із гладкою частиною стрижня ISO 4014 {thread} × {length}',
    ),
    description: text(
      'Partially threaded bolt, width across flats {across_flats}: the plain shank takes shear loads better than a thread. Supplied without nut and washer.',
      'Болт с неполной резьбой, размер под ключ {across_flats}: гладкий стержень лучше резьбы работает на срез. Поставляется без гайки и шайбы.',
      'Болт із неповною різьбою, розмір під ключ {across_flats}: гладкий стрижень краще за різьбу працює на зріз. Постачається без гайки та шайби.',
    ),
    columns: 'thread length across_flats',
    rows: `
      M8 70,80,100 13
      M10 90,100,120 16
      M12 90,100,120 18
      M16 100,120,160 24
      M20 100,120 30`,
    fixed: { standard: 'ISO 4014' },
    variants: FINISHES,
    price,
    pack,
    certificate: 'inspection',
    demand: 2,
  },
  {
    code: 'iso-4762',
    category: 'socket-screws',
    cpv: '44531510-9',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'SC4762-{thread}X{length}',
    title: text(
      'Socket head cap screw ISO 4762 {thread} × {length}',
      'Винт с внутренним шестигранником ISO 4762 {thread} × {length}',
      'Гвинт із внутрішнім шестигранником ISO 4762 {thread} × {length}',
    ),
    description: text(
      'Cylindrical head with a hexagon socket of {across_flats}. Fits where a spanner has no room and the head must be sunk flush.',
      'Цилиндрическая головка с шестигранным углублением {across_flats}. Подходит там, где нет места для ключа, а головку нужно утопить.',
      'Циліндрична головка з шестигранним заглибленням {across_flats}. Підходить там, де немає місця для ключа, а головку потрібно втопити.',
    ),
    columns: 'thread length across_flats',
    rows: `
      M5 12,16,20 4
      M6 16,20,30,40 5
      M8 20,30,40,50 6
      M10 30,40,60 8
      M12 40,60,80 10`,
    fixed: { standard: 'ISO 4762' },
    variants: {
      attribute: 'strength_class',
      options: [
        { value: '12.9', suffix: '129', factor: 1.35, also: { material: 'steel', coating: 'black' } },
        { value: '8.8', suffix: '88Z', factor: 1.1, also: { material: 'steel', coating: 'zinc' } },
        { value: 'A2-70', suffix: 'A2', factor: 2.4, also: { material: 'a2', coating: 'none' } },
      ],
    },
    price,
    pack,
    certificate: 'inspection',
    demand: 2,
  },
  {
    code: 'iso-10642',
    category: 'socket-screws',
    cpv: '44531510-9',
    supplier: 'SCHRAUBWERK',
    unit: 'piece',
    sku: 'CS10642-{thread}X{length}',
    title: text(
      'Countersunk socket screw ISO 10642 {thread} × {length}',
      'Винт с потайной головкой ISO 10642 {thread} × {length}',
      'Гвинт із потайною головкою ISO 10642 {thread} × {length}',
    ),
    description: text(
      'Countersunk head of 90°, hexagon socket of {across_flats}. The head lies flush with the surface of guards, covers and guide rails.',
      'Потайная головка 90°, шестигранник {across_flats}. Головка ложится заподлицо с поверхностью кожухов, крышек и направляющих.',
      'Потайна головка 90°, шестигранник {across_flats}. Головка лягає врівень із поверхнею кожухів, кришок і напрямних.',
    ),
    columns: 'thread length across_flats',
    rows: `
      M5 16,20 3
      M6 20,30 4
      M8 20,30 5
      M10 30,40 6`,
    fixed: { standard: 'ISO 10642', strength_class: '10.9', material: 'steel', coating: 'black' },
    price: (cells) => price(cells) * 1.5,
    pack,
  },
]
