import { text } from '../../text'
import type { Family } from '../types'

const conforming = { certificate: 'conformity' } as const

export const electrical: Family[] = [
  {
    ...conforming,
    code: 'mcb',
    category: 'circuit-breakers',
    cpv: '31212400-9',
    supplier: 'ELEKTRON',
    unit: 'piece',
    sku: 'MCB-C{current}',
    title: text(
      'Miniature circuit breaker C{raw_current}',
      'Выключатель автоматический C{raw_current}',
      'Вимикач автоматичний C{raw_current}',
    ),
    description: text(
      'Trip curve {trip_curve}, breaking capacity 6 kA, for DIN rail. Terminals take wire up to 25 mm².',
      'Характеристика {trip_curve}, отключающая способность 6 кА, на DIN-рейку. Зажимы под провод до 25 мм².',
      'Характеристика {trip_curve}, вимикальна здатність 6 кА, на DIN-рейку. Затискачі під провід до 25 мм².',
    ),
    columns: 'current price',
    rows: `
      6 4.2
      10 3.6
      16 3.5
      20 3.9
      25 4.1
      32 4.6`,
    fixed: { standard: 'IEC 60898-1', trip_curve: 'C', voltage: '400' },
    variants: {
      attribute: 'poles',
      options: [
        { value: '1P', suffix: '1P', factor: 1 },
        { value: '2P', suffix: '2P', factor: 2.2 },
        { value: '3P', suffix: '3P', factor: 3.3 },
      ],
    },
    demand: 1.4,
  },
  {
    ...conforming,
    code: 'rccb',
    category: 'circuit-breakers',
    cpv: '31212000-5',
    supplier: 'ELEKTRON',
    unit: 'piece',
    sku: 'RCCB-{current}-{code}',
    title: text(
      'Residual current device {poles}, {current}, 30 mA',
      'Устройство защитного отключения {poles}, {current}, 30 мА',
      'Пристрій захисного вимкнення {poles}, {current}, 30 мА',
    ),
    description: text(
      'Type A: reacts to alternating and pulsating direct fault current. Protects people, not lines: fit a breaker as well.',
      'Тип A: реагирует на переменный и пульсирующий постоянный ток утечки. Защищает людей, а не линию: нужен и автомат.',
      'Тип A: реагує на змінний і пульсівний постійний струм витоку. Захищає людей, а не лінію: потрібен і автомат.',
    ),
    columns: 'current code poles price',
    rows: `
      25 2 2P 18.9
      40 2 2P 19.8
      40 4 4P 34.6
      63 4 4P 41.2`,
    fixed: { standard: 'IEC 61008-1' },
    demand: 0.6,
  },
  {
    ...conforming,
    code: 'contactor',
    category: 'contactors',
    cpv: '31221100-2',
    supplier: 'ELEKTRON',
    unit: 'piece',
    sku: 'CON-{current}',
    title: text(
      'Contactor {current}, AC-3 {power}',
      'Контактор {current}, AC-3 {power}',
      'Контактор {current}, AC-3 {power}',
    ),
    description: text(
      'Three main contacts and one auxiliary 1NO+1NC block for motors of {power} at 400 V. The coil voltage is chosen as a variant.',
      'Три силовых контакта и блок 1НО+1НЗ для двигателей {power} при 400 В. Напряжение катушки выбирается как исполнение.',
      'Три силові контакти та блок 1НВ+1НЗ для двигунів {power} за 400 В. Напруга котушки обирається як виконання.',
    ),
    columns: 'current power price',
    rows: `
      9 4 16.8
      12 5.5 18.9
      18 7.5 24.6
      25 11 31.8
      32 15 42.4`,
    fixed: { standard: 'IEC 60947-4-1', poles: '3P' },
    variants: {
      attribute: 'coil',
      options: [
        { value: 'ac24', suffix: '24V', factor: 1.05 },
        { value: 'ac230', suffix: '230V', factor: 1 },
      ],
    },
  },
  {
    ...conforming,
    code: 'ie3-motor',
    category: 'electric-motors',
    cpv: '31110000-0',
    supplier: 'MOTORIX',
    unit: 'piece',
    sku: 'MOT-IE3-{code}',
    title: text(
      'Three-phase motor IE3, {power}, {speed}, B3',
      'Электродвигатель трёхфазный IE3, {power}, {speed}, B3',
      'Електродвигун трифазний IE3, {power}, {speed}, B3',
    ),
    description: text(
      'Four-pole foot-mounted motor, frame {designation}, shaft {bore}, 400 V 50 Hz, protection {ip_rating}, suitable for frequency inverters.',
      'Четырёхполюсный двигатель на лапах, габарит {designation}, вал {bore}, 400 В 50 Гц, защита {ip_rating}, работает с преобразователем частоты.',
      'Чотириполюсний двигун на лапах, габарит {designation}, вал {bore}, 400 В 50 Гц, захист {ip_rating}, працює з перетворювачем частоти.',
    ),
    columns: 'code power speed designation bore price',
    rows: `
      075 0.75 1440 80M 19 128
      110 1.1 1445 90S 24 156
      150 1.5 1445 90L 24 178
      220 2.2 1455 100L 28 228
      300 3 1455 100L 28 272
      400 4 1460 112M 28 328
      550 5.5 1465 132S 38 442
      750 7.5 1465 132M 38 526`,
    fixed: { standard: 'IEC 60034-30-1', voltage: '400', ip_rating: 'IP55' },
    leadTimeDays: 10,
    demand: 0.5,
  },
  {
    ...conforming,
    code: 'inverter',
    category: 'frequency-inverters',
    cpv: '31155000-7',
    supplier: 'MOTORIX',
    unit: 'piece',
    sku: 'VFD-{code}',
    title: text(
      'Frequency inverter {power}, {voltage}',
      'Преобразователь частоты {power}, {voltage}',
      'Перетворювач частоти {power}, {voltage}',
    ),
    description: text(
      'Vector control, built-in EMC filter and brake chopper, Modbus RTU; rated output current {current}.',
      'Векторное управление, встроенный ЭМС-фильтр и тормозной ключ, Modbus RTU; номинальный выходной ток {current}.',
      'Векторне керування, вбудований ЕМС-фільтр і гальмівний ключ, Modbus RTU; номінальний вихідний струм {current}.',
    ),
    columns: 'code power current voltage price',
    rows: `
      075 0.75 2.3 400 174
      150 1.5 4 400 196
      220 2.2 5.6 400 228
      400 4 9.5 400 289
      750 7.5 17 400 418`,
    fixed: { standard: 'IEC 61800-3', ip_rating: 'IP20' },
    leadTimeDays: 10,
    demand: 0.4,
  },
  {
    ...conforming,
    code: 'inductive-sensor',
    category: 'sensors',
    cpv: '31214190-7',
    supplier: 'SENSORIK',
    unit: 'piece',
    sku: 'IS-{thread}',
    title: text(
      'Inductive sensor {thread}, range {sensing_distance}',
      'Датчик индуктивный {thread}, срабатывание {sensing_distance}',
      'Датчик індуктивний {thread}, спрацювання {sensing_distance}',
    ),
    description: text(
      'Flush mounting, supply 10–30 V DC, connector M12, protection {ip_rating}. Counts parts and guards end positions.',
      'Заподлицо, питание 10–30 В пост. тока, разъём M12, защита {ip_rating}. Считает детали и следит за крайними положениями.',
      'Врівень, живлення 10–30 В пост. струму, роз’єм M12, захист {ip_rating}. Рахує деталі та стежить за крайніми положеннями.',
    ),
    columns: 'thread sensing_distance price',
    rows: `
      M8 2 17.8
      M12 4 15.9
      M18 8 18.4
      M30 15 24.6`,
    fixed: { standard: 'IEC 60947-5-2', voltage: '24', ip_rating: 'IP67' },
    variants: {
      attribute: 'contact',
      options: [
        { value: 'pnp_no', suffix: 'PNP-NO', factor: 1 },
        { value: 'npn_no', suffix: 'NPN-NO', factor: 1 },
        { value: 'pnp_nc', suffix: 'PNP-NC', factor: 1.02 },
      ],
    },
    demand: 0.8,
  },
  {
    ...conforming,
    code: 'power-supply',
    category: 'power-supplies',
    cpv: '31174000-6',
    supplier: 'SENSORIK',
    unit: 'piece',
    sku: 'PS24-{wattage}',
    title: text(
      'DIN-rail power supply {voltage} DC, {current}, {wattage}',
      'Блок питания на DIN-рейку {voltage}, {current}, {wattage}',
      'Блок живлення на DIN-рейку {voltage}, {current}, {wattage}',
    ),
    description: text(
      'Input 100–240 V AC, efficiency 92 %, short-circuit proof with automatic restart.',
      'Вход 100–240 В перем. тока, КПД 92 %, защита от короткого замыкания с автоматическим перезапуском.',
      'Вхід 100–240 В змін. струму, ККД 92 %, захист від короткого замикання з автоматичним перезапуском.',
    ),
    columns: 'wattage current voltage price',
    rows: `
      60 2.5 24 26.9
      120 5 24 38.4
      240 10 24 62.7`,
    fixed: { standard: 'IEC 62368-1' },
    demand: 0.6,
  },
]
