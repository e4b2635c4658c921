import { text } from '../../text'
import type { Family } from '../types'

export const hydraulics: Family[] = [
  {
    code: 'hose-2sn',
    category: 'hydraulic-hoses',
    cpv: '44165100-5',
    supplier: 'HYDROTEC',
    unit: 'metre',
    sku: 'HH-2SN-{nominal_size}',
    title: text(
      'Hydraulic hose EN 853 2SN, DN {nominal_size}, {pressure}',
      'Рукав высокого давления EN 853 2SN, DN {nominal_size}, {pressure}',
      'Рукав високого тиску EN 853 2SN, DN {nominal_size}, {pressure}',
    ),
    description: text(
      'Two braids of steel wire, oil-resistant liner, −40 to +{temperature_max}. Cut to length; we crimp ends on order.',
      'Две оплётки из стальной проволоки, маслостойкая камера, от −40 до +{temperature_max}. Режем в размер, по заказу опрессовываем концы.',
      'Два обплетення зі сталевого дроту, оливостійка камера, від −40 до +{temperature_max}. Ріжемо в розмір, на замовлення опресовуємо кінці.',
    ),
    columns: 'nominal_size pressure price',
    rows: `
      6 400 4.1
      8 350 4.7
      10 330 5.6
      12 275 6.4
      16 250 8.9
      20 215 11.7
      25 165 16.3`,
    fixed: { standard: 'EN 853', temperature_max: '100' },
    certificate: 'inspection',
    demand: 1.5,
  },
  {
    code: 'hose-1sn',
    category: 'hydraulic-hoses',
    cpv: '44165100-5',
    supplier: 'HYDROTEC',
    unit: 'metre',
    sku: 'HH-1SN-{nominal_size}',
    title: text(
      'Hydraulic hose EN 853 1SN, DN {nominal_size}, {pressure}',
      'Рукав высокого давления EN 853 1SN, DN {nominal_size}, {pressure}',
      'Рукав високого тиску EN 853 1SN, DN {nominal_size}, {pressure}',
    ),
    description: text(
      'One braid of steel wire: lighter and more flexible than 2SN, for return and medium-pressure lines up to +{temperature_max}.',
      'Одна оплётка из стальной проволоки: легче и гибче, чем 2SN; для сливных линий и среднего давления, до +{temperature_max}.',
      'Одне обплетення зі сталевого дроту: легший і гнучкіший за 2SN; для зливних ліній і середнього тиску, до +{temperature_max}.',
    ),
    columns: 'nominal_size pressure price',
    rows: `
      6 225 2.9
      10 180 3.9
      12 160 4.5
      16 130 6.2
      20 105 8.1`,
    fixed: { standard: 'EN 853', temperature_max: '100' },
  },
  {
    code: 'dkol',
    category: 'hydraulic-fittings',
    cpv: '44163240-4',
    supplier: 'HYDROTEC',
    unit: 'piece',
    sku: 'DKOL-{nominal_size}-{size}',
    title: text(
      'Hose fitting DKOL {thread}, hose DN {nominal_size}',
      'Фитинг DKOL {thread}, рукав DN {nominal_size}',
      'Фітинг DKOL {thread}, рукав DN {nominal_size}',
    ),
    description: text(
      'Swivel nut with a 24° cone and O-ring, light series for tube {outer_diameter}. For crimping together with a ferrule.',
      'Накидная гайка с конусом 24° и кольцом, лёгкая серия под трубу {outer_diameter}. Обжимается вместе с муфтой.',
      'Накидна гайка з конусом 24° і кільцем, легка серія під трубу {outer_diameter}. Обтискається разом із муфтою.',
    ),
    columns: 'nominal_size size thread outer_diameter price',
    rows: `
      6 8L M14X1.5 8 2.4
      8 10L M16X1.5 10 2.7
      10 12L M18X1.5 12 3.1
      12 15L M22X1.5 15 3.7
      16 18L M26X1.5 18 5.2`,
    fixed: { standard: 'ISO 12151-2', material: 'steel', coating: 'zinc' },
    pack: () => 5,
  },
  {
    code: 'gear-pump',
    category: 'hydraulic-pumps',
    cpv: '42122440-6',
    supplier: 'HYDROTEC',
    unit: 'piece',
    sku: 'GP2-{code}',
    title: text(
      'Hydraulic gear pump group 2, {displacement}',
      'Насос шестерённый группы 2, {displacement}',
      'Насос шестеренний групи 2, {displacement}',
    ),
    description: text(
      'Aluminium housing with a 1:8 tapered shaft, clockwise, up to {pressure} and {speed}. For tractors, lifts and power units.',
      'Алюминиевый корпус, конусный вал 1:8, правое вращение, до {pressure} и {speed}. Для тракторов, подъёмников и гидростанций.',
      'Алюмінієвий корпус, конусний вал 1:8, праве обертання, до {pressure} і {speed}. Для тракторів, підіймачів і гідростанцій.',
    ),
    columns: 'code displacement pressure speed price',
    rows: `
      8 8.2 250 3500 78
      11 11.2 250 3500 84
      16 16.1 230 3000 92
      22 22.5 180 2500 104`,
    fixed: { material: 'aluminium' },
    leadTimeDays: 12,
    demand: 0.6,
  },
]
