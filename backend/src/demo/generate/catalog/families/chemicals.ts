import { text } from '../../text'
import type { Family } from '../types'

const chemical = { certificate: 'safety_sheet', supplier: 'LUBROCHEM' } as const

const DRUMS: Family['variants'] = {
  attribute: 'packing',
  options: [
    { value: 'l20', suffix: '20L', factor: 1 },
    { value: 'l208', suffix: '208L', factor: 9.2 },
  ],
}

export const chemicals: Family[] = [
  {
    ...chemical,
    code: 'hydraulic-oil',
    category: 'industrial-oils',
    cpv: '09211600-7',
    unit: 'piece',
    sku: 'OIL-HLP{code}',
    title: text(
      'Hydraulic oil HLP {code}',
      'Масло гидравлическое HLP {code}',
      'Олива гідравлічна HLP {code}',
    ),
    description: text(
      'Mineral oil of viscosity class {viscosity} with wear protection, filterable and quick to release air. For presses, lifts and mobile hydraulics.',
      'Минеральное масло класса {viscosity} с противоизносными присадками, хорошо фильтруется и отделяет воздух. Для прессов, подъёмников и мобильной гидравлики.',
      'Мінеральна олива класу {viscosity} з протизносними присадками, добре фільтрується та відділяє повітря. Для пресів, підіймачів і мобільної гідравліки.',
    ),
    columns: 'code viscosity price',
    rows: `
      32 VG~32 58
      46 VG~46 59
      68 VG~68 61`,
    fixed: { standard: 'DIN 51524-2' },
    variants: DRUMS,
    demand: 1.3,
  },
  {
    ...chemical,
    code: 'gear-oil',
    category: 'industrial-oils',
    cpv: '09211400-5',
    unit: 'piece',
    sku: 'OIL-CLP{code}',
    title: text('Gear oil CLP {code}', 'Масло редукторное CLP {code}', 'Олива редукторна CLP {code}'),
    description: text(
      'Extreme-pressure oil of class {viscosity} for enclosed spur, helical and worm gears.',
      'Масло с присадками EP класса {viscosity} для закрытых цилиндрических, косозубых и червячных передач.',
      'Олива з присадками EP класу {viscosity} для закритих циліндричних, косозубих і черв’ячних передач.',
    ),
    columns: 'code viscosity price',
    rows: `
      150 VG~150 66
      220 VG~220 67
      320 VG~320 69
      460 VG~460 74`,
    fixed: { standard: 'DIN 51517-3' },
    variants: DRUMS,
  },
  {
    ...chemical,
    code: 'compressor-oil',
    category: 'industrial-oils',
    cpv: '09211200-3',
    unit: 'piece',
    sku: 'OIL-VDL{code}',
    title: text(
      'Compressor oil VDL {code}',
      'Масло компрессорное VDL {code}',
      'Олива компресорна VDL {code}',
    ),
    description: text(
      'For reciprocating compressors with a discharge temperature up to +{temperature_max}; leaves little carbon on the valves.',
      'Для поршневых компрессоров с температурой нагнетания до +{temperature_max}; оставляет мало нагара на клапанах.',
      'Для поршневих компресорів із температурою нагнітання до +{temperature_max}; залишає мало нагару на клапанах.',
    ),
    columns: 'code viscosity temperature_max volume price',
    rows: `
      100 VG~100 220 5 24
      150 VG~150 220 5 25`,
    fixed: { standard: 'DIN 51506' },
    demand: 0.6,
  },
  {
    ...chemical,
    code: 'grease',
    category: 'greases',
    cpv: '24951000-5',
    unit: 'piece',
    sku: 'GR-{designation}',
    title: text(
      'Grease {designation}, {thickener}',
      'Смазка {designation}, {thickener}',
      'Мастило {designation}, {thickener}',
    ),
    description: text(
      'Works up to +{temperature_max}. For rolling and plain bearings; do not mix with greases on another thickener.',
      'Работает до +{temperature_max}. Для подшипников качения и скольжения; не смешивать со смазками на другом загустителе.',
      'Працює до +{temperature_max}. Для підшипників кочення та ковзання; не змішувати з мастилами на іншому загусникові.',
    ),
    columns: 'designation thickener standard temperature_max price',
    rows: `
      EP-2 lithium DIN~51825 120 4.6
      MO-2 lithium_mos2 DIN~51825 130 5.9
      HT-2 polyurea DIN~51825 180 11.8
      FG-2 aluminium_complex NSF~H1 140 14.2`,
    variants: {
      attribute: 'packing',
      options: [
        { value: 'g400', suffix: '400G', factor: 1 },
        { value: 'kg5', suffix: '5KG', factor: 9.6 },
        { value: 'kg18', suffix: '18KG', factor: 31 },
      ],
    },
    demand: 1.3,
  },
  {
    ...chemical,
    code: 'penetrating-oil',
    category: 'sprays',
    cpv: '24951100-6',
    unit: 'piece',
    sku: 'SP-PEN',
    title: text(
      'Penetrating oil, spray {capacity}',
      'Смазка проникающая, аэрозоль {capacity}',
      'Мастило проникне, аерозоль {capacity}',
    ),
    description: text(
      'Frees rusted threads, drives out moisture and leaves a thin protective film. Give it ten minutes.',
      'Освобождает прикипевшую резьбу, вытесняет влагу и оставляет тонкую защитную плёнку. Дайте ей десять минут.',
      'Звільняє прикипілу різьбу, витісняє вологу та залишає тонку захисну плівку. Дайте йому десять хвилин.',
    ),
    columns: 'capacity price',
    rows: '400 4.2',
    pack: () => 12,
    demand: 1.5,
  },
  {
    ...chemical,
    code: 'brake-cleaner',
    category: 'sprays',
    cpv: '39831500-1',
    unit: 'piece',
    sku: 'SP-CLN',
    title: text(
      'Parts cleaner, spray {capacity}',
      'Очиститель деталей, аэрозоль {capacity}',
      'Очищувач деталей, аерозоль {capacity}',
    ),
    description: text(
      'Takes off oil and grease and dries without residue. Free of acetone and chlorine.',
      'Снимает масло и смазку, высыхает без следов. Без ацетона и хлора.',
      'Знімає оливу та мастило, висихає без слідів. Без ацетону та хлору.',
    ),
    columns: 'capacity price',
    rows: '500 2.9',
    pack: () => 12,
    demand: 1.5,
  },
  {
    ...chemical,
    code: 'zinc-spray',
    category: 'sprays',
    cpv: '24951000-5',
    unit: 'piece',
    sku: 'SP-ZN',
    title: text('Zinc spray {capacity}', 'Цинк-спрей {capacity}', 'Цинк-спрей {capacity}'),
    description: text(
      'Zinc of 99 % purity in the dry film: repairs galvanised surfaces after welding and drilling.',
      'Чистота цинка в сухой плёнке 99 %: восстанавливает оцинковку после сварки и сверления.',
      'Чистота цинку в сухій плівці 99 %: відновлює оцинкування після зварювання та свердління.',
    ),
    columns: 'capacity price',
    rows: '400 6.4',
    pack: () => 12,
  },
  {
    ...chemical,
    supplier: 'BONDLAB',
    code: 'anaerobic',
    category: 'adhesives',
    cpv: '24911200-5',
    unit: 'piece',
    sku: 'AD-{designation}',
    title: text(
      'Anaerobic adhesive {designation}',
      'Клей анаэробный {designation}',
      'Клей анаеробний {designation}',
    ),
    description: text(
      'Cures between metal parts without air, resists oil and vibration up to +{temperature_max}.',
      'Твердеет между металлическими деталями без воздуха, стоек к маслу и вибрации до +{temperature_max}.',
      'Твердне між металевими деталями без повітря, стійкий до оливи та вібрації до +{temperature_max}.',
    ),
    columns: 'designation temperature_max price',
    rows: `
      TL-243 150 9.8
      TL-270 150 10.2
      RC-638 150 12.4
      TS-577 150 13.9`,
    variants: {
      attribute: 'packing',
      options: [
        { value: 'ml50', suffix: '50', factor: 1 },
        { value: 'ml10', suffix: '10', factor: 0.42 },
        { value: 'ml250', suffix: '250', factor: 4.1 },
      ],
    },
  },
  {
    ...chemical,
    supplier: 'BONDLAB',
    code: 'silicone-sealant',
    category: 'adhesives',
    cpv: '39812500-2',
    unit: 'piece',
    sku: 'SE-{designation}',
    title: text(
      'Gasket sealant {designation}, {capacity}',
      'Герметик прокладок {designation}, {capacity}',
      'Герметик прокладок {designation}, {capacity}',
    ),
    description: text(
      'Neutral silicone for covers and flanges, withstands oil up to +{temperature_max}. Skin after ten minutes, full strength after a day.',
      'Нейтральный силикон для крышек и фланцев, держит масло до +{temperature_max}. Плёнка через десять минут, полная прочность через сутки.',
      'Нейтральний силікон для кришок і фланців, тримає оливу до +{temperature_max}. Плівка за десять хвилин, повна міцність за добу.',
    ),
    columns: 'designation temperature_max capacity price',
    rows: `
      SX-250 250 200 8.9
      SX-300 300 200 11.6`,
    pack: () => 6,
    demand: 0.7,
  },
]
