import { text } from '../../text'
import type { Family } from '../types'

export const powerTools: Family[] = [
  {
    code: 'angle-grinder',
    category: 'angle-grinders',
    cpv: '42652000-1',
    supplier: 'VOLTRA',
    unit: 'piece',
    sku: 'AGR-{diameter}-{wattage}',
    title: text(
      'Angle grinder {diameter}, {wattage}',
      'Угловая шлифмашина {diameter}, {wattage}',
      'Кутова шліфмашина {diameter}, {wattage}',
    ),
    description: text(
      'Soft start, restart protection, guard that is turned without tools; {speed} at no load.',
      'Плавный пуск, защита от повторного включения, кожух поворачивается без ключа; {speed} на холостом ходу.',
      'Плавний пуск, захист від повторного ввімкнення, кожух повертається без ключа; {speed} на холостому ходу.',
    ),
    columns: 'diameter wattage speed price',
    rows: `
      125 900 11000 68
      125 1400 9300 112
      230 2400 6600 148`,
    fixed: { voltage: '230', bore: '22.23' },
    certificate: 'conformity',
    demand: 0.5,
  },
  {
    code: 'drill-driver',
    category: 'drilling-machines',
    cpv: '42652000-1',
    supplier: 'VOLTRA',
    unit: 'set',
    sku: 'DDR-{voltage}-{torque}',
    title: text(
      'Cordless drill driver {voltage}, {torque}',
      'Дрель-шуруповёрт аккумуляторная {voltage}, {torque}',
      'Дриль-шуруповерт акумуляторний {voltage}, {torque}',
    ),
    description: text(
      'Brushless motor, 13 mm metal chuck, two speeds. Case with two batteries and a charger.',
      'Бесщёточный двигатель, металлический патрон 13 мм, две скорости. Кейс с двумя аккумуляторами и зарядным устройством.',
      'Безщітковий двигун, металевий патрон 13 мм, дві швидкості. Кейс із двома акумуляторами та зарядним пристроєм.',
    ),
    columns: 'voltage torque price',
    rows: `
      12 35 119
      18 60 189
      18 110 259`,
    certificate: 'conformity',
    demand: 0.5,
  },
  {
    code: 'rotary-hammer',
    category: 'drilling-machines',
    cpv: '42652000-1',
    supplier: 'VOLTRA',
    unit: 'piece',
    sku: 'RHM-{wattage}',
    title: text(
      'Rotary hammer SDS-plus, {wattage}',
      'Перфоратор SDS-plus, {wattage}',
      'Перфоратор SDS-plus, {wattage}',
    ),
    description: text(
      'Three modes, safety clutch, damped handle; drills concrete up to {diameter}.',
      'Три режима, предохранительная муфта, виброгасящая рукоятка; сверлит бетон до {diameter}.',
      'Три режими, запобіжна муфта, віброгасна рукоятка; свердлить бетон до {diameter}.',
    ),
    columns: 'wattage diameter price',
    rows: `
      800 26 134
      1050 32 212`,
    fixed: { voltage: '230' },
    certificate: 'conformity',
    demand: 0.4,
  },
]
