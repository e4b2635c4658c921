import { text } from '../../text'
import type { Family } from '../types'

export const welding: Family[] = [
  {
    code: 'stick-electrode',
    category: 'electrodes',
    cpv: '44315200-3',
    supplier: 'SCHWEISSGUT',
    unit: 'pack',
    sku: 'EL-{code}-{diameter}',
    title: text(
      'Stick electrode {designation}, {diameter}, {mass}',
      'Электроды {designation}, {diameter}, {mass}',
      'Електроди {designation}, {diameter}, {mass}',
    ),
    description: text(
      'Electrodes {length} long, classification according to {standard}. Keep dry; basic electrodes are re-dried at 350 °C before use.',
      'Длина {length}, классификация по {standard}. Хранить в сухом месте; основные электроды перед сваркой прокаливают при 350 °C.',
      'Довжина {length}, класифікація за {standard}. Зберігати в сухому місці; основні електроди перед зварюванням прожарюють за 350 °C.',
    ),
    columns: 'code designation standard diameter length mass price',
    rows: `
      6013 E6013 ISO~2560-A 2.5 350 2.5 9.9
      6013 E6013 ISO~2560-A 3.2 350 2.5 9.4
      6013 E6013 ISO~2560-A 4 450 5 17.8
      7018 E7018 ISO~2560-A 2.5 350 2.5 12.6
      7018 E7018 ISO~2560-A 3.2 450 5 23.4
      7018 E7018 ISO~2560-A 4 450 5 22.9
      308L E308L-16 ISO~3581-A 2.5 300 2 31.8
      308L E308L-16 ISO~3581-A 3.2 350 2 30.6`,
    certificate: 'inspection',
    demand: 1.6,
  },
  {
    code: 'mig-wire',
    category: 'welding-wire',
    cpv: '44315200-3',
    supplier: 'SCHWEISSGUT',
    unit: 'piece',
    sku: 'MW-{code}-{diameter}',
    title: text(
      'Welding wire {designation}, {diameter}, spool {mass}',
      'Проволока сварочная {designation}, {diameter}, катушка {mass}',
      'Дріт зварювальний {designation}, {diameter}, котушка {mass}',
    ),
    description: text(
      'Layer-wound wire on a K300 basket spool with little spatter; shielding gas as in {standard}.',
      'Проволока рядной намотки на катушке K300, мало брызг; защитный газ по {standard}.',
      'Дріт рядного намотування на котушці K300, мало бризок; захисний газ за {standard}.',
    ),
    columns: 'code designation standard diameter mass price',
    rows: `
      G3SI1 G3Si1 ISO~14341-A 0.8 15 38.4
      G3SI1 G3Si1 ISO~14341-A 1 15 36.9
      G3SI1 G3Si1 ISO~14341-A 1.2 15 36.2
      308LSI 308LSi ISO~14343-A 1 15 142
      4043 AlSi5 ISO~18273 1.2 7 78`,
    certificate: 'inspection',
    demand: 1.2,
  },
  {
    code: 'tig-rod',
    category: 'welding-wire',
    cpv: '44315200-3',
    supplier: 'SCHWEISSGUT',
    unit: 'pack',
    sku: 'TG-{code}-{diameter}',
    title: text(
      'TIG rod {designation}, {diameter}, {mass}',
      'Пруток присадочный {designation}, {diameter}, {mass}',
      'Пруток присадний {designation}, {diameter}, {mass}',
    ),
    description: text(
      'Rods of 1 m in a tube, each marked with its type. For root passes and thin sheet under argon.',
      'Прутки по 1 м в тубусе, марка выбита на каждом. Для корневых швов и тонкого листа в аргоне.',
      'Прутки по 1 м у тубусі, марку вибито на кожному. Для кореневих швів і тонкого листа в аргоні.',
    ),
    columns: 'code designation standard diameter mass price',
    rows: `
      W3SI1 W3Si1 ISO~636-A 1.6 5 21.8
      W3SI1 W3Si1 ISO~636-A 2.4 5 20.4
      308L W19~9L ISO~14343-A 1.6 5 62
      308L W19~9L ISO~14343-A 2.4 5 59`,
    certificate: 'inspection',
    demand: 0.7,
  },
  {
    code: 'tungsten',
    category: 'torch-parts',
    cpv: '44315100-2',
    supplier: 'SCHWEISSGUT',
    unit: 'pack',
    sku: 'TE-{diameter}',
    title: text(
      'Tungsten electrode {diameter}, pack of {pack_content}',
      'Электрод вольфрамовый {diameter}, упаковка {pack_content}',
      'Електрод вольфрамовий {diameter}, упаковка {pack_content}',
    ),
    description: text(
      'Free of thorium, blue mark, for direct and alternating current; {length} long.',
      'Без тория, синяя маркировка, для постоянного и переменного тока; длина {length}.',
      'Без торію, синє маркування, для постійного та змінного струму; довжина {length}.',
    ),
    columns: 'diameter length pack_content price',
    rows: `
      1.6 175 10 16.8
      2.4 175 10 31.5
      3.2 175 10 52.4`,
    fixed: { standard: 'ISO 6848', material: 'tungsten' },
    demand: 0.6,
  },
  {
    code: 'contact-tip',
    category: 'torch-parts',
    cpv: '44315100-2',
    supplier: 'SCHWEISSGUT',
    unit: 'pack',
    sku: 'CT-{code}',
    title: text(
      'Contact tip {thread} for wire {diameter}, pack of {pack_content}',
      'Наконечник {thread} под проволоку {diameter}, упаковка {pack_content}',
      'Наконечник {thread} під дріт {diameter}, упаковка {pack_content}',
    ),
    description: text(
      'Copper-chrome-zirconium tip, {length} long: lasts several times longer than plain copper.',
      'Медь, хром, цирконий; длина {length}: служит в несколько раз дольше обычной меди.',
      'Мідь, хром, цирконій; довжина {length}: служить у кілька разів довше за звичайну мідь.',
    ),
    columns: 'code thread diameter length pack_content price',
    rows: `
      08 M6 0.8 28 10 7.4
      10 M6 1 28 10 7.4
      12 M6 1.2 28 10 7.6`,
    fixed: { material: 'copper' },
  },
  {
    code: 'welding-inverter',
    category: 'welding-machines',
    cpv: '42652000-1',
    supplier: 'SCHWEISSGUT',
    unit: 'set',
    sku: 'WI-{size}',
    title: text('Welding inverter {size}', 'Сварочный инвертор {size}', 'Зварювальний інвертор {size}'),
    description: text(
      'Welding current up to {current}, supply {voltage}, protection {ip_rating}. Cables with holder and clamp included.',
      'Сварочный ток до {current}, питание {voltage}, защита {ip_rating}. Кабели с держателем и клеммой в комплекте.',
      'Зварювальний струм до {current}, живлення {voltage}, захист {ip_rating}. Кабелі з тримачем і клемою в комплекті.',
    ),
    columns: 'size current voltage price',
    rows: `
      MMA-160 160 230 219
      MMA-200 200 230 289
      MIG-250 250 400 890`,
    fixed: { ip_rating: 'IP23' },
    leadTimeDays: 5,
    certificate: 'conformity',
    demand: 0.3,
  },
]
