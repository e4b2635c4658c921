import { text } from '../../text'
import type { Family } from '../types'

export const drives: Family[] = [
  {
    code: 'v-belt',
    category: 'v-belts',
    cpv: '34312700-4',
    supplier: 'FLEXDRIVE',
    unit: 'piece',
    sku: '{designation}-{length}',
    title: text(
      'Narrow V-belt {designation}, {length}',
      'Ремень клиновой узкий {designation}, {length}',
      'Пас клиновий вузький {designation}, {length}',
    ),
    description: text(
      'Wrapped narrow belt {width} wide at the top, polyester cord; the length is the datum length. Sets for several grooves are matched on request.',
      'Узкий ремень в обёртке, ширина по верху {width}, корд из полиэстера; указана расчётная длина. Комплекты для нескольких ручьёв подбираем по запросу.',
      'Вузький пас в обгортці, ширина по верху {width}, корд із поліестеру; зазначено розрахункову довжину. Комплекти для кількох рівчаків підбираємо на запит.',
    ),
    columns: 'designation width length price',
    rows: `
      SPZ 9.7 800 4.2
      SPZ 9.7 1000 5.1
      SPZ 9.7 1120 5.6
      SPZ 9.7 1250 6.2
      SPA 12.7 1000 6.4
      SPA 12.7 1250 7.8
      SPA 12.7 1400 8.7
      SPA 12.7 1600 9.9
      SPB 16.3 1400 12.6
      SPB 16.3 1600 14.3
      SPB 16.3 1800 16.1
      SPB 16.3 2000 17.8
      SPB 16.3 2240 19.9`,
    fixed: { standard: 'ISO 4184', material: 'neoprene' },
    demand: 1.6,
  },
  {
    code: 'timing-belt',
    category: 'timing-belts',
    cpv: '34312700-4',
    supplier: 'FLEXDRIVE',
    unit: 'piece',
    sku: 'HTD-{length}-{pitch}M-{width}',
    title: text(
      'Timing belt HTD, pitch {pitch}, {length} × {width}',
      'Ремень зубчатый HTD, шаг {pitch}, {length} × {width}',
      'Пас зубчастий HTD, крок {pitch}, {length} × {width}',
    ),
    description: text(
      'Endless belt with round teeth and glass-fibre cord, {teeth} teeth. Runs without slip and without lubrication.',
      'Бесконечный ремень с круглым зубом и кордом из стекловолокна, зубьев: {teeth}. Работает без проскальзывания и без смазки.',
      'Нескінченний пас із круглим зубом і кордом зі скловолокна, зубів: {teeth}. Працює без проковзування та без мастила.',
    ),
    columns: 'pitch length width teeth price',
    rows: `
      5 500 15 100 6.9
      5 600 15 120 7.6
      8 640 20 80 10.4
      8 800 20 100 12.5
      8 960 30 120 18.9
      8 1200 30 150 22.4`,
    fixed: { standard: 'ISO 13050', material: 'neoprene' },
  },
  {
    code: 'roller-chain',
    category: 'roller-chains',
    cpv: '44541000-4',
    supplier: 'KETTENHAUS',
    unit: 'piece',
    sku: 'RC-{designation}-5M',
    title: text(
      'Roller chain {designation}, pitch {pitch}, 5 m',
      'Цепь роликовая {designation}, шаг {pitch}, 5 м',
      'Ланцюг роликовий {designation}, крок {pitch}, 5 м',
    ),
    description: text(
      'European series, breaking load {tensile_strength}, pre-stretched and greased. A box holds 5 m with one connecting link.',
      'Европейская серия, разрушающая нагрузка {tensile_strength}, цепь предварительно вытянута и смазана. В коробке 5 м и одно соединительное звено.',
      'Європейська серія, руйнівне навантаження {tensile_strength}, ланцюг попередньо витягнуто та змащено. У коробці 5 м і одна з’єднувальна ланка.',
    ),
    columns: 'designation pitch tensile_strength price',
    rows: `
      06B-1 9.525 8.9 24.5
      08B-1 12.7 17.8 27.9
      10B-1 15.875 22.2 36.4
      12B-1 19.05 28.9 47.2
      16B-1 25.4 60 84.6
      08B-2 12.7 31.1 58.3
      12B-2 19.05 57.8 96.7`,
    fixed: { standard: 'ISO 606', material: 'steel' },
  },
  {
    code: 'sprocket',
    category: 'sprockets',
    cpv: '42140000-2',
    supplier: 'KETTENHAUS',
    unit: 'piece',
    sku: 'SP-{designation}-Z{teeth}',
    title: text(
      'Sprocket for chain {designation}, {teeth} teeth',
      'Звёздочка для цепи {designation}, z = {teeth}',
      'Зірочка для ланцюга {designation}, z = {teeth}',
    ),
    description: text(
      'Steel sprocket with a hub and pilot bore of {bore}, to be bored and keyed to the shaft. Teeth can be hardened.',
      'Стальная звёздочка со ступицей и черновым отверстием {bore} под расточку и шпоночный паз. Зубья можно закалить.',
      'Сталева зірочка з маточиною та чорновим отвором {bore} під розточування й шпонковий паз. Зуби можна загартувати.',
    ),
    columns: 'designation teeth bore price',
    rows: `
      08B-1 13 10 5.4
      08B-1 15 10 6.1
      08B-1 17 12 6.9
      08B-1 19 12 7.8
      10B-1 17 14 9.6
      12B-1 19 16 15.2`,
    fixed: { standard: 'ISO 606', material: 'steel' },
    demand: 0.7,
  },
  {
    code: 'jaw-coupling',
    category: 'couplings',
    cpv: '42141700-6',
    supplier: 'FLEXDRIVE',
    unit: 'set',
    sku: 'JC-{size}',
    title: text(
      'Jaw coupling, size {size}, {torque}',
      'Муфта кулачковая, типоразмер {size}, {torque}',
      'Муфта кулачкова, типорозмір {size}, {torque}',
    ),
    description: text(
      'Two hubs and a spider of {hardness}; finish bore up to {bore}. Damps shocks and evens out small misalignment of motor and pump.',
      'Две полумуфты и звёздочка {hardness}; расточка до {bore}. Гасит удары и компенсирует небольшую несоосность двигателя и насоса.',
      'Дві півмуфти та зірочка {hardness}; розточування до {bore}. Гасить удари й компенсує невелику неспіввісність двигуна та насоса.',
    ),
    columns: 'size torque bore material price',
    rows: `
      19 10 24 aluminium 16.8
      24 35 28 aluminium 22.4
      28 95 38 aluminium 31.9
      38 190 45 cast_iron 42.7
      42 265 55 cast_iron 58.1
      48 310 62 cast_iron 73.6`,
    fixed: { hardness: '92' },
    demand: 0.8,
  },
  {
    code: 'parallel-key',
    category: 'keys',
    cpv: '44532000-8',
    supplier: 'PREZIPIN',
    unit: 'piece',
    sku: 'PK6885-{width}X{height}X{length}',
    title: text(
      'Parallel key DIN 6885 A, {width} × {height} × {length}',
      'Шпонка призматическая DIN 6885 A, {width} × {height} × {length}',
      'Шпонка призматична DIN 6885 A, {width} × {height} × {length}',
    ),
    description: text(
      'Round-ended key of cold-drawn steel C45. Carries the torque between shaft and hub.',
      'Шпонка со скруглёнными концами из калиброванной стали C45. Передаёт момент между валом и ступицей.',
      'Шпонка із закругленими кінцями з каліброваної сталі C45. Передає момент між валом і маточиною.',
    ),
    columns: 'width height length price',
    rows: `
      5 5 20 0.22
      6 6 25 0.28
      8 7 32 0.41
      10 8 40 0.62
      12 8 50 0.88
      14 9 56 1.24`,
    fixed: { standard: 'DIN 6885', material: 'steel' },
    pack: () => 20,
  },
  {
    code: 'worm-gearbox',
    category: 'gearboxes',
    cpv: '42141300-2',
    supplier: 'MOTORIX',
    unit: 'piece',
    sku: 'WG-{size}-I{ratio}',
    title: text(
      'Worm gearbox size {size}, ratio {ratio}',
      'Редуктор червячный, типоразмер {size}, i = {ratio}',
      'Редуктор черв’ячний, типорозмір {size}, i = {ratio}',
    ),
    description: text(
      'Aluminium housing, hollow shaft of {bore}, output torque up to {torque}. Filled with synthetic oil for life; IEC motor flange.',
      'Алюминиевый корпус, полый вал {bore}, выходной момент до {torque}. Заправлен синтетическим маслом на весь срок службы; фланец под двигатель IEC.',
      'Алюмінієвий корпус, порожнистий вал {bore}, вихідний момент до {torque}. Заправлено синтетичною оливою на весь строк служби; фланець під двигун IEC.',
    ),
    columns: 'size ratio bore torque price',
    rows: `
      040 30 18 38 74
      050 30 25 72 98
      063 40 25 140 142
      075 40 28 215 198`,
    fixed: { material: 'aluminium' },
    leadTimeDays: 15,
    certificate: 'conformity',
    demand: 0.5,
  },
]
