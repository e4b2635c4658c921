import { text } from '../../text'
import type { Family } from '../types'

const GRITS: Family['variants'] = {
  attribute: 'grit',
  options: [
    { value: 'P40', suffix: 'P40', factor: 1 },
    { value: 'P60', suffix: 'P60', factor: 1 },
    { value: 'P80', suffix: 'P80', factor: 1 },
    { value: 'P120', suffix: 'P120', factor: 1.03 },
  ],
}

export const abrasives: Family[] = [
  {
    code: 'cutting-disc',
    category: 'cutting-discs',
    cpv: '14810000-2',
    supplier: 'ABRAMAX',
    unit: 'piece',
    sku: 'CD-{diameter}X{thickness}',
    title: text(
      'Cutting disc for steel {diameter} × {thickness}',
      'Круг отрезной по металлу {diameter} × {thickness}',
      'Круг відрізний по металу {diameter} × {thickness}',
    ),
    description: text(
      'Reinforced disc for steel and stainless steel, free of iron and sulphur, up to {speed}. Bore {bore}.',
      'Армированный круг для стали и нержавейки, без железа и серы, до {speed}. Посадка {bore}.',
      'Армований круг для сталі та нержавійки, без заліза й сірки, до {speed}. Посадка {bore}.',
    ),
    columns: 'diameter thickness bore speed price',
    rows: `
      115 1 22.23 13300 0.86
      125 1 22.23 12250 0.92
      125 1.6 22.23 12250 0.98
      180 1.6 22.23 8500 1.85
      230 1.9 22.23 6650 2.45
      230 2.5 22.23 6650 2.6
      350 3 25.4 4400 7.4`,
    fixed: { standard: 'EN 12413', material: 'corundum' },
    pack: ({ diameter }) => (Number(diameter) < 180 ? 25 : 10),
    demand: 2.5,
  },
  {
    code: 'grinding-disc',
    category: 'grinding-discs',
    cpv: '14810000-2',
    supplier: 'ABRAMAX',
    unit: 'piece',
    sku: 'GD-{diameter}X{thickness}',
    title: text(
      'Grinding disc for steel {diameter} × {thickness}',
      'Круг зачистной по металлу {diameter} × {thickness}',
      'Круг зачисний по металу {diameter} × {thickness}',
    ),
    description: text(
      'Depressed centre for grinding edges and seams, up to {speed}. Never use it for cutting.',
      'С утопленным центром для зачистки кромок и швов, до {speed}. Резать этим кругом нельзя.',
      'З утопленим центром для зачищення кромок і швів, до {speed}. Різати цим кругом не можна.',
    ),
    columns: 'diameter thickness speed price',
    rows: `
      115 6 13300 1.9
      125 6 12250 2.05
      180 6 8500 3.6
      230 6 6650 5.2`,
    fixed: { standard: 'EN 12413', material: 'corundum', bore: '22.23' },
    pack: () => 10,
  },
  {
    code: 'flap-disc',
    category: 'flap-discs',
    cpv: '14810000-2',
    supplier: 'ABRAMAX',
    unit: 'piece',
    sku: 'FD-{code}-{diameter}',
    title: text(
      'Flap disc {diameter}, {material}',
      'Круг лепестковый {diameter}, {material}',
      'Круг пелюстковий {diameter}, {material}',
    ),
    description: text(
      'Conical disc on a glass-fibre plate: removes the seam and finishes the surface in one pass, up to {speed}.',
      'Конический круг на стеклотекстолите: снимает шов и доводит поверхность за один проход, до {speed}.',
      'Конічний круг на склотекстоліті: знімає шов і доводить поверхню за один прохід, до {speed}.',
    ),
    columns: 'code diameter material speed price',
    rows: `
      ZA 115 zirconia 13300 2.6
      ZA 125 zirconia 12250 2.8
      CE 125 ceramic 12250 4.4`,
    fixed: { standard: 'EN 13743', bore: '22.23' },
    variants: GRITS,
    pack: () => 10,
    demand: 1.5,
  },
  {
    code: 'sanding-belt',
    category: 'sanding-belts',
    cpv: '14810000-2',
    supplier: 'ABRAMAX',
    unit: 'piece',
    sku: 'SB-{width}X{length}',
    title: text(
      'Sanding belt {width} × {length}',
      'Лента шлифовальная {width} × {length}',
      'Стрічка шліфувальна {width} × {length}',
    ),
    description: text(
      'Cloth belt with a butt joint that runs without a knock in either direction.',
      'Тканевая лента со стыком встык: идёт без ударов в любую сторону.',
      'Тканинна стрічка зі з’єднанням встик: іде без ударів у будь-який бік.',
    ),
    columns: 'width length price',
    rows: `
      75 533 1.25
      100 610 1.7
      150 2000 6.9`,
    fixed: { material: 'zirconia' },
    variants: GRITS,
    pack: () => 10,
  },
  {
    code: 'cup-brush',
    category: 'wire-brushes',
    cpv: '14810000-2',
    supplier: 'ABRAMAX',
    unit: 'piece',
    sku: 'CB-{diameter}',
    title: text(
      'Twisted wire cup brush {diameter}, {thread}',
      'Щётка чашечная витая {diameter}, {thread}',
      'Щітка чашкова кручена {diameter}, {thread}',
    ),
    description: text(
      'Takes rust, scale and paint off; wire 0.5 mm, up to {speed}. Wear goggles: broken wires fly.',
      'Снимает ржавчину, окалину и краску; проволока 0,5 мм, до {speed}. Работайте в очках: обломки проволоки летят.',
      'Знімає іржу, окалину та фарбу; дріт 0,5 мм, до {speed}. Працюйте в окулярах: уламки дроту летять.',
    ),
    columns: 'diameter thread speed price',
    rows: `
      65 M14 12500 6.8
      75 M14 11000 8.2
      100 M14 8500 13.4`,
    variants: {
      attribute: 'material',
      options: [
        { value: 'steel', suffix: 'ST', factor: 1 },
        { value: 'a2', suffix: 'A2', factor: 1.7 },
      ],
    },
    demand: 0.7,
  },
]
