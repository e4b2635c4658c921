import { text } from '../../text'
import type { Family } from '../types'

export const warehouse: Family[] = [
  {
    code: 'euro-container',
    category: 'storage-boxes',
    cpv: '44617000-8',
    supplier: 'LAGERPLUS',
    unit: 'piece',
    sku: 'EC-{length}X{width}X{height}',
    title: text(
      'Euro container {length} × {width} × {height}',
      'Ящик евроформата {length} × {width} × {height}',
      'Ящик євроформату {length} × {width} × {height}',
    ),
    description: text(
      'Closed walls and shell grips, stacks with all Euro containers; volume {volume}.',
      'Сплошные стенки и ручки, штабелируется со всеми евроящиками; объём {volume}.',
      'Суцільні стінки та ручки, штабелюється з усіма євроящиками; об’єм {volume}.',
    ),
    columns: 'length width height volume price',
    rows: `
      400 300 220 20 5.9
      600 400 220 42 9.8
      600 400 320 63 13.4`,
    fixed: { standard: 'VDA 4500', material: 'polypropylene' },
    pack: () => 5,
  },
  {
    code: 'open-front-bin',
    category: 'storage-boxes',
    cpv: '44617000-8',
    supplier: 'LAGERPLUS',
    unit: 'piece',
    sku: 'OB-{size}',
    title: text(
      'Open fronted bin, size {size}',
      'Лоток складской, размер {size}',
      'Лоток складський, розмір {size}',
    ),
    description: text(
      'For small parts on shelves and louvre panels, {length} long; label holder in front.',
      'Для мелких деталей на полках и перфопанелях, длина {length}; спереди место для этикетки.',
      'Для дрібних деталей на полицях і перфопанелях, довжина {length}; спереду місце для етикетки.',
    ),
    columns: 'size length price',
    rows: `
      2 160 0.95
      3 230 1.8
      4 350 4.2`,
    fixed: { material: 'polypropylene' },
    variants: {
      attribute: 'colour',
      options: [
        { value: 'blue', suffix: 'BL', factor: 1 },
        { value: 'yellow', suffix: 'YE', factor: 1 },
      ],
    },
    pack: () => 20,
  },
  {
    code: 'boltless-shelving',
    category: 'shelving',
    cpv: '39141100-3',
    supplier: 'LAGERPLUS',
    unit: 'set',
    sku: 'SHV-{width}X{height}',
    title: text(
      'Boltless shelving {width} × {height}, {load_capacity} per shelf',
      'Стеллаж без болтов {width} × {height}, {load_capacity} на полку',
      'Стелаж без болтів {width} × {height}, {load_capacity} на полицю',
    ),
    description: text(
      'Five shelves, galvanised uprights, put together with a rubber mallet in twenty minutes.',
      'Пять полок, оцинкованные стойки, собирается резиновой киянкой за двадцать минут.',
      'П’ять полиць, оцинковані стійки, збирається гумовою киянкою за двадцять хвилин.',
    ),
    columns: 'width height load_capacity price',
    rows: `
      900 1800 175 49
      1000 2000 265 79
      1200 2000 400 118`,
    fixed: { material: 'steel', coating: 'zinc' },
    leadTimeDays: 5,
    demand: 0.4,
  },
  {
    code: 'pallet-truck',
    category: 'castors-and-trucks',
    cpv: '42415100-9',
    supplier: 'LAGERPLUS',
    unit: 'piece',
    sku: 'PT-{code}',
    title: text(
      'Pallet truck {load_capacity}, forks {length}',
      'Тележка гидравлическая {load_capacity}, вилы {length}',
      'Візок гідравлічний {load_capacity}, вила {length}',
    ),
    description: text(
      'Polyurethane rollers in tandem, quick lift for light loads, overload valve.',
      'Сдвоенные полиуретановые ролики, быстрый подъём лёгких грузов, клапан перегрузки.',
      'Здвоєні поліуретанові ролики, швидке підіймання легких вантажів, клапан перевантаження.',
    ),
    columns: 'code load_capacity length price',
    rows: `
      2500 2500 1150 329
      3000 3000 1150 398`,
    certificate: 'conformity',
    leadTimeDays: 5,
    demand: 0.2,
  },
  {
    code: 'castor',
    category: 'castors-and-trucks',
    cpv: '34911100-7',
    supplier: 'LAGERPLUS',
    unit: 'piece',
    sku: 'CAS-{diameter}',
    title: text(
      'Transport castor {diameter}, {load_capacity}',
      'Колесо аппаратное {diameter}, {load_capacity}',
      'Колесо апаратне {diameter}, {load_capacity}',
    ),
    description: text(
      'Roller bearing, plate fitting, thread guards; tyre of {material}, overall height {height}.',
      'Роликовый подшипник, крепление площадкой, защита от нитей; обод: {material}, общая высота {height}.',
      'Роликовий підшипник, кріплення майданчиком, захист від ниток; обід: {material}, загальна висота {height}.',
    ),
    columns: 'diameter load_capacity height material price',
    rows: `
      80 70 107 rubber 5.6
      100 90 128 rubber 6.9
      125 120 155 rubber 8.8
      160 200 190 pu 14.6`,
    fixed: { standard: 'EN 12532' },
    variants: {
      attribute: 'wheel',
      options: [
        { value: 'swivel', suffix: 'SW', factor: 1 },
        { value: 'fixed', suffix: 'FX', factor: 0.85 },
        { value: 'brake', suffix: 'BR', factor: 1.35 },
      ],
    },
    pack: () => 4,
    demand: 0.6,
  },
  {
    code: 'stretch-film',
    category: 'packing',
    cpv: '19520000-7',
    supplier: 'LAGERPLUS',
    unit: 'roll',
    sku: 'SF-{thickness_um}',
    title: text(
      'Stretch film {width}, {thickness_um} µm',
      'Стрейч-плёнка {width}, {thickness_um} мкм',
      'Стретч-плівка {width}, {thickness_um} мкм',
    ),
    description: text(
      'Cast film for wrapping pallets by hand, stretch 150 %, {mass} with core.',
      'Плёнка для ручной обмотки паллет, растяжение 150 %, {mass} со втулкой.',
      'Плівка для ручного обмотування палет, розтяг 150 %, {mass} із втулкою.',
    ),
    columns: 'width thickness_um mass price',
    rows: `
      500 17 2.2 6.4
      500 23 2.4 7.1`,
    fixed: { material: 'polyethylene' },
    pack: () => 6,
    demand: 1.3,
  },
  {
    code: 'packing-tape',
    category: 'packing',
    cpv: '44424200-0',
    supplier: 'LAGERPLUS',
    unit: 'roll',
    sku: 'PTA-{code}',
    title: text(
      'Packing tape {width} × 66 m',
      'Лента упаковочная {width} × 66 м',
      'Стрічка пакувальна {width} × 66 м',
    ),
    description: text(
      'Polypropylene with acrylic adhesive, quiet to unroll; holds from −5 to +40 °C.',
      'Полипропилен с акриловым клеем, бесшумная размотка; держит от −5 до +40 °C.',
      'Поліпропілен з акриловим клеєм, безшумне розмотування; тримає від −5 до +40 °C.',
    ),
    columns: 'code width price',
    rows: '50 50 1.25',
    fixed: { material: 'polypropylene' },
    variants: {
      attribute: 'colour',
      options: [
        { value: 'clear', suffix: 'CL', factor: 1 },
        { value: 'white', suffix: 'WH', factor: 1.1 },
      ],
    },
    pack: () => 36,
    demand: 1.3,
  },
]
