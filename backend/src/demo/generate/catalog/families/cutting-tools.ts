import { text } from '../../text'
import type { Family } from '../types'

export const cuttingTools: Family[] = [
  {
    code: 'din-338',
    category: 'twist-drills',
    cpv: '44512910-4',
    supplier: 'SPANTEC',
    unit: 'piece',
    sku: 'TD338-{diameter}',
    title: text(
      'Twist drill DIN 338, {diameter}',
      'Сверло спиральное DIN 338, {diameter}',
      'Свердло спіральне DIN 338, {diameter}',
    ),
    description: text(
      'Ground jobber drill, point angle 135°, split point, {length} long. HSS for structural steel, with cobalt for stainless.',
      'Шлифованное сверло средней серии, угол 135°, подточенная перемычка, длина {length}. HSS — для конструкционной стали, с кобальтом — для нержавеющей.',
      'Шліфоване свердло середньої серії, кут 135°, підточена перемичка, довжина {length}. HSS — для конструкційної сталі, з кобальтом — для нержавної.',
    ),
    columns: 'diameter length price',
    rows: `
      2 49 0.9
      3 61 1.05
      3.3 65 1.15
      4 75 1.3
      4.2 75 1.35
      5 86 1.6
      6 93 2
      6.8 109 2.5
      8 117 3.4
      8.5 117 3.8
      10 133 5.4
      10.2 133 5.7
      12 151 8.6`,
    fixed: { standard: 'DIN 338' },
    variants: {
      attribute: 'material',
      options: [
        { value: 'hss', suffix: 'HSS', factor: 1 },
        { value: 'hss_co', suffix: 'CO', factor: 1.9 },
      ],
    },
    pack: ({ diameter }) => (Number(diameter) <= 10 ? 10 : 5),
    demand: 1.2,
  },
  {
    code: 'sds-plus',
    category: 'masonry-drills',
    cpv: '44512910-4',
    supplier: 'SPANTEC',
    unit: 'piece',
    sku: 'SDS-{diameter}X{length}',
    title: text(
      'SDS-plus hammer drill {diameter} × {length}',
      'Бур SDS-plus {diameter} × {length}',
      'Бур SDS-plus {diameter} × {length}',
    ),
    description: text(
      'Four-edged carbide head that survives a hit on reinforcement and keeps the hole round for anchors.',
      'Четыре твердосплавные кромки выдерживают встречу с арматурой и держат круглое отверстие под анкер.',
      'Чотири твердосплавні кромки витримують зустріч з арматурою та тримають круглий отвір під анкер.',
    ),
    columns: 'diameter length price',
    rows: `
      6 160 4.3
      8 160 4.6
      10 160 5.2
      12 260 8.9
      14 260 10.4`,
    fixed: { material: 'carbide' },
  },
  {
    code: 'machine-tap',
    category: 'taps',
    cpv: '44512900-1',
    supplier: 'SPANTEC',
    unit: 'piece',
    sku: 'TAP-{thread}',
    title: text(
      'Machine tap DIN 371/376 {thread}',
      'Метчик машинный DIN 371/376 {thread}',
      'Мітчик машинний DIN 371/376 {thread}',
    ),
    description: text(
      'Spiral point for through holes, tolerance 6H, pitch {pitch}. Pushes the chips forward, out of the thread.',
      'Со спиральной подточкой для сквозных отверстий, допуск 6H, шаг {pitch}. Выталкивает стружку вперёд, из резьбы.',
      'Зі спіральною підточкою для наскрізних отворів, допуск 6H, крок {pitch}. Виштовхує стружку вперед, із різьби.',
    ),
    columns: 'thread pitch price',
    rows: `
      M4 0.7 8.4
      M5 0.8 8.6
      M6 1 8.9
      M8 1.25 10.8
      M10 1.5 13.6
      M12 1.75 17.2`,
    fixed: { standard: 'DIN 371', material: 'hss_e' },
    demand: 0.8,
  },
]
