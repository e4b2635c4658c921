import { text } from '../../text'
import type { Family, VariantOption } from '../types'

const sizes = (...values: string[]): VariantOption[] =>
  values.map((value) => ({ value, suffix: value, factor: 1 }))

const GLOVE_SIZES: Family['variants'] = { attribute: 'wear_size', options: sizes('9', '8', '10', '11') }
const SHOE_SIZES: Family['variants'] = {
  attribute: 'wear_size',
  options: sizes('42', '40', '41', '43', '44', '45', '46'),
}
const CLOTHES_SIZES: Family['variants'] = { attribute: 'wear_size', options: sizes('L', 'M', 'XL', 'XXL') }

const protective = { certificate: 'conformity', supplier: 'PROTEKTA' } as const

export const safety: Family[] = [
  {
    ...protective,
    code: 'gloves',
    category: 'gloves',
    cpv: '18141000-9',
    unit: 'pair',
    sku: 'GL-{designation}',
    title: text(
      'Work gloves {designation}, {material}',
      'Перчатки рабочие {designation}, {material}',
      'Рукавички робочі {designation}, {material}',
    ),
    description: text(
      'Protection class {protection_class} as in EN 388. Ribbed cuff; the size is printed on the colour of the hem.',
      'Класс защиты {protection_class} по EN 388. Трикотажный манжет; размер обозначен цветом края.',
      'Клас захисту {protection_class} за EN 388. Трикотажний манжет; розмір позначено кольором краю.',
    ),
    columns: 'designation material protection_class price',
    rows: `
      Grip nitrile 4121X 1.9
      Cut-5 hppe 4X43D 5.4
      Driver leather 2122X 4.8
      Light pu 3131X 1.2`,
    fixed: { standard: 'EN 388' },
    variants: GLOVE_SIZES,
    pack: () => 12,
    demand: 3,
  },
  {
    ...protective,
    code: 'welding-gloves',
    category: 'gloves',
    cpv: '18141000-9',
    unit: 'pair',
    sku: 'GLW-{designation}',
    title: text(
      'Welding gloves {designation}',
      'Краги сварщика {designation}',
      'Краги зварника {designation}',
    ),
    description: text(
      'Split leather with a long cuff, seams of aramid thread, protection class {protection_class}.',
      'Спилок, длинная крага, швы арамидной нитью, класс защиты {protection_class}.',
      'Спилок, довга крага, шви арамідною ниткою, клас захисту {protection_class}.',
    ),
    columns: 'designation protection_class price',
    rows: `
      MIG 413X4X 8.6
      TIG 412X4X 9.9`,
    fixed: { standard: 'EN 407', material: 'leather' },
    pack: () => 6,
  },
  {
    ...protective,
    code: 'safety-shoes',
    category: 'safety-footwear',
    cpv: '18831000-3',
    unit: 'pair',
    sku: 'SH-{designation}',
    title: text(
      'Safety shoes {designation}, {protection_class}',
      'Обувь защитная {designation}, {protection_class}',
      'Взуття захисне {designation}, {protection_class}',
    ),
    description: text(
      'Composite toecap and metal-free midsole, sole resistant to oil and slip. Sizes 40 to 46.',
      'Композитный подносок и неметаллическая стелька, подошва устойчива к маслу и скольжению. Размеры 40–46.',
      'Композитний підносок і неметалева устілка, підошва стійка до оливи та ковзання. Розміри 40–46.',
    ),
    columns: 'designation protection_class price',
    rows: `
      Runner S1P 48
      Site S3 62
      Winter S3~CI 79`,
    fixed: { standard: 'EN ISO 20345' },
    variants: SHOE_SIZES,
    demand: 1.2,
  },
  {
    ...protective,
    code: 'hi-vis-vest',
    category: 'protective-clothing',
    cpv: '35113440-5',
    unit: 'piece',
    sku: 'HV-{designation}',
    title: text('High-visibility vest, {colour}', 'Жилет сигнальный, {colour}', 'Жилет сигнальний, {colour}'),
    description: text(
      'Class 2 with two reflective bands 5 cm wide, zip and two pockets; 25 washes.',
      'Класс 2, две световозвращающие полосы по 5 см, молния и два кармана; 25 стирок.',
      'Клас 2, дві світлоповертальні смуги по 5 см, блискавка та дві кишені; 25 прань.',
    ),
    columns: 'designation colour price',
    rows: `
      Y yellow 4.6
      O orange 4.6`,
    fixed: { standard: 'EN ISO 20471', material: 'polyester' },
    variants: CLOTHES_SIZES,
    pack: () => 5,
  },
  {
    ...protective,
    code: 'coverall',
    category: 'protective-clothing',
    cpv: '35113400-3',
    unit: 'piece',
    sku: 'CA-{code}',
    title: text(
      'Disposable coverall, type 5/6',
      'Комбинезон одноразовый, тип 5/6',
      'Комбінезон одноразовий, тип 5/6',
    ),
    description: text(
      'Keeps out dust and light splashes of liquid, elastic hood and cuffs, antistatic.',
      'Защищает от пыли и лёгких брызг, капюшон и манжеты на резинке, антистатический.',
      'Захищає від пилу та легких бризок, капюшон і манжети на гумці, антистатичний.',
    ),
    columns: 'code price',
    rows: '56 4.9',
    fixed: { standard: 'EN ISO 13982-1', material: 'nonwoven', colour: 'white' },
    variants: CLOTHES_SIZES,
    pack: () => 10,
  },
  {
    ...protective,
    code: 'helmet',
    category: 'helmets',
    cpv: '18444100-4',
    unit: 'piece',
    sku: 'HE-{designation}',
    title: text('Safety helmet {designation}', 'Каска защитная {designation}', 'Каска захисна {designation}'),
    description: text(
      'Shell with ventilation, ratchet adjustment from 53 to 63 cm, slots for visor and ear muffs. Life from the date of manufacture: five years.',
      'Вентилируемый корпус, регулировка храповиком от 53 до 63 см, пазы под щиток и наушники. Срок службы с даты изготовления — пять лет.',
      'Вентильований корпус, регулювання храповиком від 53 до 63 см, пази під щиток і навушники. Строк служби з дати виготовлення — п’ять років.',
    ),
    columns: 'designation price',
    rows: `
      Basic 9.8
      Pro 18.9`,
    fixed: { standard: 'EN 397', material: 'abs' },
    variants: {
      attribute: 'colour',
      options: [
        { value: 'white', suffix: 'WH', factor: 1 },
        { value: 'yellow', suffix: 'YE', factor: 1 },
        { value: 'blue', suffix: 'BL', factor: 1 },
        { value: 'orange', suffix: 'OR', factor: 1 },
      ],
    },
    demand: 0.7,
  },
  {
    ...protective,
    code: 'safety-glasses',
    category: 'eye-and-ear-protection',
    cpv: '18143000-3',
    unit: 'piece',
    sku: 'SG-{designation}',
    title: text(
      'Safety glasses {designation}',
      'Очки защитные {designation}',
      'Окуляри захисні {designation}',
    ),
    description: text(
      'Scratch-proof anti-fog lens, mechanical strength F, weight 26 g.',
      'Линза с защитой от царапин и запотевания, механическая прочность F, масса 26 г.',
      'Лінза із захистом від подряпин і запотівання, механічна міцність F, маса 26 г.',
    ),
    columns: 'designation price',
    rows: `
      Swift 4.9
      Overspec 6.8`,
    fixed: { standard: 'EN 166', material: 'polycarbonate' },
    variants: {
      attribute: 'colour',
      options: [
        { value: 'clear', suffix: 'CL', factor: 1 },
        { value: 'smoke', suffix: 'SM', factor: 1.05 },
      ],
    },
    pack: () => 10,
  },
  {
    ...protective,
    code: 'ear-muffs',
    category: 'eye-and-ear-protection',
    cpv: '18143000-3',
    unit: 'piece',
    sku: 'EM-{code}',
    title: text('Ear muffs SNR {code} dB', 'Наушники SNR {code} дБ', 'Навушники SNR {code} дБ'),
    description: text(
      'Padded headband, replaceable cushions; the attenuation is stated as SNR.',
      'Мягкое оголовье, сменные амбушюры; ослабление шума указано по SNR.',
      'М’яке наголів’я, змінні амбушури; послаблення шуму вказано за SNR.',
    ),
    columns: 'code price',
    rows: `
      28 12.4
      33 19.8`,
    fixed: { standard: 'EN 352-1' },
    demand: 0.6,
  },
  {
    ...protective,
    code: 'respirator',
    category: 'respirators',
    cpv: '18143000-3',
    unit: 'pack',
    sku: 'RM-{protection_class}',
    title: text(
      'Respirator {protection_class} with valve, pack of {pack_content}',
      'Респиратор {protection_class} с клапаном, упаковка {pack_content}',
      'Респіратор {protection_class} з клапаном, упаковка {pack_content}',
    ),
    description: text(
      'Folding mask in a single wrapping, nose clip, exhalation valve; for dust and welding fume.',
      'Складной респиратор в индивидуальной упаковке, носовой зажим, клапан выдоха; от пыли и сварочного дыма.',
      'Складаний респіратор в індивідуальному пакованні, носовий затискач, клапан видиху; від пилу та зварювального диму.',
    ),
    columns: 'protection_class pack_content price',
    rows: `
      FFP2 10 14.8
      FFP3 10 28.6`,
    fixed: { standard: 'EN 149', material: 'nonwoven' },
    demand: 1.4,
  },
]
