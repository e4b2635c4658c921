import { text } from '../../text'
import type { Family } from '../types'

export const handTools: Family[] = [
  {
    code: 'combination-spanner',
    category: 'spanners',
    cpv: '44511000-5',
    supplier: 'WERKMEISTER',
    unit: 'piece',
    sku: 'CSP-{across_flats}',
    title: text(
      'Combination spanner {across_flats}',
      'Ключ комбинированный {across_flats}',
      'Ключ комбінований {across_flats}',
    ),
    description: text(
      'Open end and ring end of the same size, ring offset by 15°, {length} long. Drop-forged, chrome-plated.',
      'Рожковая и накидная стороны одного размера, накидная отогнута на 15°, длина {length}. Кованый, хромированный.',
      'Ріжкова та накидна сторони одного розміру, накидна відігнута на 15°, довжина {length}. Кований, хромований.',
    ),
    columns: 'across_flats length price',
    rows: `
      8 140 4.6
      10 160 5.2
      13 180 6.4
      17 220 8.7
      19 240 9.9
      22 270 13.2
      24 300 15.4`,
    fixed: { standard: 'DIN 3113', material: 'crv' },
  },
  {
    code: 'hex-key-set',
    category: 'spanners',
    cpv: '44512940-3',
    supplier: 'WERKMEISTER',
    unit: 'set',
    sku: 'HKS-{pack_content}',
    title: text(
      'Hexagon key set with ball end, {pack_content}',
      'Набор шестигранных ключей с шаром, {pack_content}',
      'Набір шестигранних ключів із кулею, {pack_content}',
    ),
    description: text(
      'Sizes 1.5 to 10 mm in a folding holder; the ball end turns a screw at an angle of up to 25°.',
      'Размеры от 1,5 до 10 мм в складном держателе; шаровой конец крутит винт под углом до 25°.',
      'Розміри від 1,5 до 10 мм у складаному тримачі; кульовий кінець крутить гвинт під кутом до 25°.',
    ),
    columns: 'pack_content price',
    rows: '9 16.9',
    fixed: { standard: 'ISO 2936', material: 'crv' },
  },
  {
    code: 'screwdriver',
    category: 'screwdrivers',
    cpv: '44512800-0',
    supplier: 'WERKMEISTER',
    unit: 'piece',
    sku: 'SDR-{size}-{length}',
    title: text(
      'Screwdriver {size}, blade {length}',
      'Отвёртка {size}, стержень {length}',
      'Викрутка {size}, стрижень {length}',
    ),
    description: text(
      'Two-component handle, blackened magnetic tip, hexagon bolster for a spanner when a screw sits tight.',
      'Двухкомпонентная рукоятка, чернёный намагниченный наконечник, шестигранник под ключ на случай прикипевшего винта.',
      'Двокомпонентна рукоятка, чорнений намагнічений наконечник, шестигранник під ключ на випадок прикипілого гвинта.',
    ),
    columns: 'size length price',
    rows: `
      PH1 80 5.9
      PH2 100 6.8
      PZ2 100 6.9
      SL5.5 125 6.2
      TX20 100 7.1`,
    fixed: { standard: 'ISO 8764', material: 'crv' },
    demand: 0.8,
  },
  {
    code: 'insulated-pliers',
    category: 'pliers-and-hammers',
    cpv: '44511000-5',
    supplier: 'WERKMEISTER',
    unit: 'piece',
    sku: 'PLI-{code}',
    title: text('VDE combination pliers {length}', 'Пассатижи VDE {length}', 'Пасатижі VDE {length}'),
    description: text(
      'Insulated to 1000 V according to IEC 60900, each piece tested; induction-hardened cutting edges.',
      'Изоляция до 1000 В по IEC 60900, испытан каждый экземпляр; режущие кромки закалены токами высокой частоты.',
      'Ізоляція до 1000 В за IEC 60900, випробувано кожен екземпляр; різальні кромки загартовані струмами високої частоти.',
    ),
    columns: 'code length price',
    rows: `
      160 160 21.4
      180 180 23.9`,
    fixed: { standard: 'IEC 60900', material: 'crv' },
    certificate: 'conformity',
    demand: 0.8,
  },
  {
    code: 'hammer',
    category: 'pliers-and-hammers',
    cpv: '44511000-5',
    supplier: 'WERKMEISTER',
    unit: 'piece',
    sku: 'HAM-{code}',
    title: text('Engineer’s hammer {code} g', 'Молоток слесарный {code} г', 'Молоток слюсарний {code} г'),
    description: text(
      'Forged head on an ash handle with a steel sleeve below the head. Face and peen hardened separately.',
      'Кованая головка на ясеневой рукоятке со стальной защитной гильзой. Боёк и носок закалены отдельно.',
      'Кована головка на ясеневому держаку зі сталевою захисною гільзою. Бойок і носок загартовані окремо.',
    ),
    columns: 'code price',
    rows: `
      300 9.8
      500 12.1
      1000 16.9`,
    fixed: { standard: 'DIN 1041', material: 'steel' },
    demand: 0.6,
  },
  {
    code: 'torque-wrench',
    category: 'torque-wrenches',
    cpv: '44511000-5',
    supplier: 'WERKMEISTER',
    unit: 'piece',
    sku: 'TQW-{code}',
    title: text(
      'Torque wrench {torque_range} N·m',
      'Ключ динамометрический {torque_range} Н·м',
      'Ключ динамометричний {torque_range} Н·м',
    ),
    description: text(
      'Click type with reversible ratchet, accuracy ±3 %, square drive {connection}. Delivered with a test certificate and serial number.',
      'Щелчкового типа с реверсивной трещоткой, точность ±3 %, квадрат {connection}. Поставляется со свидетельством о поверке и серийным номером.',
      'Клацального типу з реверсивною тріскачкою, точність ±3 %, квадрат {connection}. Постачається зі свідоцтвом про повірку та серійним номером.',
    ),
    columns: 'code torque_range connection price',
    rows: `
      25 5–25 1/4" 64
      100 20–100 1/2" 79
      200 40–200 1/2" 92
      300 60–300 1/2" 118`,
    fixed: { standard: 'ISO 6789' },
    certificate: 'inspection',
    demand: 0.5,
  },
  {
    code: 'caliper',
    category: 'calipers',
    cpv: '38330000-7',
    supplier: 'MESSLAB',
    unit: 'piece',
    sku: 'CAL-{code}',
    title: text(
      'Digital caliper 0–{length}',
      'Штангенциркуль цифровой 0–{length}',
      'Штангенциркуль цифровий 0–{length}',
    ),
    description: text(
      'Resolution 0.01 mm, stainless steel, depth rod, protection {ip_rating}: coolant and dust do not stop it.',
      'Дискретность 0,01 мм, нержавеющая сталь, глубиномер, защита {ip_rating}: не боится эмульсии и пыли.',
      'Дискретність 0,01 мм, нержавна сталь, глибиномір, захист {ip_rating}: не боїться емульсії та пилу.',
    ),
    columns: 'code length price',
    rows: `
      150 150 58
      200 200 72
      300 300 119`,
    fixed: { standard: 'DIN 862', ip_rating: 'IP67' },
    certificate: 'inspection',
    demand: 0.6,
  },
  {
    code: 'micrometer',
    category: 'calipers',
    cpv: '38330000-7',
    supplier: 'MESSLAB',
    unit: 'piece',
    sku: 'MIC-{size}',
    title: text('Outside micrometer {size} mm', 'Микрометр гладкий {size} мм', 'Мікрометр гладкий {size} мм'),
    description: text(
      'Reading 0.01 mm, carbide faces, ratchet stop, setting standard included from 25 mm.',
      'Цена деления 0,01 мм, твердосплавные пятки, трещотка, с 25 мм — установочная мера в комплекте.',
      'Ціна поділки 0,01 мм, твердосплавні п’яти, тріскачка, з 25 мм — установча міра в комплекті.',
    ),
    columns: 'size price',
    rows: `
      0–25 39
      25–50 48`,
    fixed: { standard: 'DIN 863' },
    certificate: 'inspection',
    demand: 0.4,
  },
]
