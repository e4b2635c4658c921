import { text } from '../../text'
import type { Family } from '../types'

const METAL = { standard: 'ISO 15', material: 'bearing_steel', seal_type: 'open' } as const

export const rollerBearings: Family[] = [
  {
    code: 'tapered-roller',
    category: 'tapered-roller-bearings',
    cpv: '44442000-0',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Tapered roller bearing {designation}, {bore} × {outer_diameter} × {width}',
      'Подшипник роликовый конический {designation}, {bore} × {outer_diameter} × {width}',
      'Підшипник роликовий конічний {designation}, {bore} × {outer_diameter} × {width}',
    ),
    description: text(
      'Carries high radial and axial loads together; fitted in pairs and adjusted. For wheel hubs, gearboxes and trailers. Dynamic load rating {dynamic_load}.',
      'Держит большие радиальные и осевые нагрузки одновременно; ставится парами с регулировкой. Для ступиц, редукторов и прицепов. Динамическая грузоподъёмность {dynamic_load}.',
      'Тримає великі радіальні й осьові навантаження водночас; ставиться парами з регулюванням. Для маточин, редукторів і причепів. Динамічна вантажність {dynamic_load}.',
    ),
    columns: 'designation bore outer_diameter width dynamic_load price',
    rows: `
      30204 20 47 15.25 27.5 6.8
      30205 25 52 16.25 30.8 7.2
      30206 30 62 17.25 40.2 8.9
      30207 35 72 18.25 51.2 11.4
      30208 40 80 19.75 61.6 13.9
      32006-X 30 55 17 35.8 9.7
      32008-X 40 68 19 52.8 13.2
      32010-X 50 80 20 60.5 16.8`,
    fixed: { ...METAL, standard: 'ISO 355' },
    demand: 1.2,
  },
  {
    code: 'cylindrical-roller',
    category: 'cylindrical-roller-bearings',
    cpv: '44442000-0',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Cylindrical roller bearing {designation}, {bore} × {outer_diameter} × {width}',
      'Подшипник роликовый цилиндрический {designation}, {bore} × {outer_diameter} × {width}',
      'Підшипник роликовий циліндричний {designation}, {bore} × {outer_diameter} × {width}',
    ),
    description: text(
      'Inner ring without ribs: the shaft may expand with heat while the bearing carries {dynamic_load} of radial load. Usual floating bearing of electric motors.',
      'Внутреннее кольцо без бортов: вал свободно удлиняется от нагрева, а подшипник держит {dynamic_load} радиальной нагрузки. Обычная плавающая опора электродвигателей.',
      'Внутрішнє кільце без бортів: вал вільно видовжується від нагрівання, а підшипник тримає {dynamic_load} радіального навантаження. Звичайна плаваюча опора електродвигунів.',
    ),
    columns: 'designation bore outer_diameter width dynamic_load price',
    rows: `
      NU205-E 25 52 15 28.6 14.8
      NU206-E 30 62 16 44 18.3
      NU207-E 35 72 17 56 22.7
      NU208-E 40 80 18 62 27.9
      NU210-E 50 90 20 73.5 35.2`,
    fixed: METAL,
    leadTimeDays: 10,
  },
  {
    code: 'spherical-roller',
    category: 'spherical-roller-bearings',
    cpv: '44442000-0',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Spherical roller bearing {designation}, {bore} × {outer_diameter} × {width}',
      'Подшипник роликовый сферический {designation}, {bore} × {outer_diameter} × {width}',
      'Підшипник роликовий сферичний {designation}, {bore} × {outer_diameter} × {width}',
    ),
    description: text(
      'Two rows of barrel rollers forgive a bent shaft and heavy shocks. For crushers, vibrating screens and fans. Dynamic load rating {dynamic_load}.',
      'Два ряда бочкообразных роликов прощают перекос вала и сильные удары. Для дробилок, грохотов и вентиляторов. Динамическая грузоподъёмность {dynamic_load}.',
      'Два ряди бочкоподібних роликів пробачають перекіс вала та сильні удари. Для дробарок, грохотів і вентиляторів. Динамічна вантажність {dynamic_load}.',
    ),
    columns: 'designation bore outer_diameter width dynamic_load price',
    rows: `
      22205-E 25 52 18 50 32.4
      22206-E 30 62 20 64 36.9
      22207-E 35 72 23 86.5 44.1
      22208-E 40 80 23 96.5 49.8
      22210-E 50 90 23 104 58.6`,
    fixed: METAL,
    leadTimeDays: 14,
    demand: 0.8,
  },
  {
    code: 'needle',
    category: 'needle-bearings',
    cpv: '44442000-0',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Drawn cup needle bearing {designation}, {bore} × {outer_diameter} × {width}',
      'Подшипник игольчатый {designation}, {bore} × {outer_diameter} × {width}',
      'Підшипник голчастий {designation}, {bore} × {outer_diameter} × {width}',
    ),
    description: text(
      'Thin-walled open-end cup for places with little room: the shaft itself is the inner raceway and must be hardened.',
      'Тонкостенный подшипник без торца для тесных мест: внутренней дорожкой служит сам вал, он должен быть закалён.',
      'Тонкостінний підшипник без торця для тісних місць: внутрішньою доріжкою є сам вал, він має бути загартований.',
    ),
    columns: 'designation bore outer_diameter width price',
    rows: `
      HK1010 10 14 10 1.9
      HK1212 12 18 12 2.3
      HK1516 15 21 16 2.6
      HK2016 20 26 16 3.1
      HK2520 25 32 20 3.9`,
    fixed: { ...METAL, standard: 'ISO 3245' },
    demand: 0.8,
  },
]
