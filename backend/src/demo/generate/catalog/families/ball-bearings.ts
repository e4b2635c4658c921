import { text } from '../../text'
import type { Family } from '../types'

/** Boundary dimensions as ISO 15; load ratings as usual in makers' catalogues. */
export const ballBearings: Family[] = [
  {
    code: 'deep-groove',
    category: 'deep-groove-ball-bearings',
    cpv: '44440000-6',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Deep groove ball bearing {designation}, {bore} × {outer_diameter} × {width}',
      'Подшипник шариковый радиальный {designation}, {bore} × {outer_diameter} × {width}',
      'Підшипник кульковий радіальний {designation}, {bore} × {outer_diameter} × {width}',
    ),
    description: text(
      'Single-row bearing for radial and light axial loads in both directions, load ratings {dynamic_load} dynamic and {static_load} static. For electric motors, pumps, conveyors and farm machines.',
      'Однорядный подшипник для радиальных и небольших осевых нагрузок в обе стороны, грузоподъёмность {dynamic_load} динамическая и {static_load} статическая. Для электродвигателей, насосов, конвейеров и сельхозмашин.',
      'Однорядний підшипник для радіальних і невеликих осьових навантажень в обидва боки, вантажність {dynamic_load} динамічна та {static_load} статична. Для електродвигунів, насосів, конвеєрів і сільгоспмашин.',
    ),
    columns: 'designation bore outer_diameter width dynamic_load static_load price',
    rows: `
      6000 10 26 8 4.75 1.96 2.1
      6001 12 28 8 5.4 2.36 2.2
      6002 15 32 9 5.85 2.85 2.5
      6003 17 35 10 6.37 3.25 2.8
      6004 20 42 12 9.95 5 3.4
      6005 25 47 12 11.9 6.55 3.9
      6006 30 55 13 13.8 8.3 5.2
      6008 40 68 15 17.8 11 8.1
      6200 10 30 9 5.4 2.36 2.3
      6201 12 32 10 7.28 3.1 2.4
      6202 15 35 11 8.06 3.75 2.6
      6203 17 40 12 9.95 4.75 3
      6204 20 47 14 13.5 6.55 3.7
      6205 25 52 15 14.8 7.8 4.2
      6206 30 62 16 20.3 11.2 5.9
      6207 35 72 17 27 15.3 8.2
      6208 40 80 18 32.5 19 10.4
      6209 45 85 19 35.1 21.6 12.3
      6210 50 90 20 37.1 23.2 13.8
      6302 15 42 13 11.9 5.4 3.9
      6303 17 47 14 14.3 6.55 4.5
      6304 20 52 15 16.8 7.8 5.3
      6305 25 62 17 23.4 11.6 7.1
      6306 30 72 19 29.6 16 9.6
      6307 35 80 21 35.1 19 12.7
      6308 40 90 23 42.3 24 16.2
      6309 45 100 25 55.3 31.5 21.8
      6310 50 110 27 65 38 27.5`,
    fixed: { standard: 'ISO 15', material: 'bearing_steel' },
    variants: {
      attribute: 'seal_type',
      options: [
        { value: 'rs2', suffix: '2RS', factor: 1.12 },
        { value: 'zz', suffix: 'ZZ', factor: 1.08 },
        { value: 'open', suffix: 'C3', factor: 1 },
      ],
    },
    demand: 3,
  },
  {
    code: 'angular-contact',
    category: 'angular-contact-bearings',
    cpv: '44440000-6',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Angular contact ball bearing {designation}, {bore} × {outer_diameter} × {width}',
      'Подшипник шариковый радиально-упорный {designation}, {bore} × {outer_diameter} × {width}',
      'Підшипник кульковий радіально-упорний {designation}, {bore} × {outer_diameter} × {width}',
    ),
    description: text(
      'Contact angle 40°, takes combined loads in one direction; for pairs in spindles, pumps and gearboxes. Dynamic load rating {dynamic_load}.',
      'Угол контакта 40°, воспринимает комбинированную нагрузку в одну сторону; для парной установки в шпинделях, насосах и редукторах. Динамическая грузоподъёмность {dynamic_load}.',
      'Кут контакту 40°, сприймає комбіноване навантаження в один бік; для парного встановлення в шпинделях, насосах і редукторах. Динамічна вантажність {dynamic_load}.',
    ),
    columns: 'designation bore outer_diameter width dynamic_load price',
    rows: `
      7204-B 20 47 14 13.3 11.6
      7205-B 25 52 15 15.6 12.9
      7206-B 30 62 16 24 16.4
      7207-B 35 72 17 30.7 21.2
      7208-B 40 80 18 36.5 25.8
      7210-B 50 90 20 40 33.5`,
    fixed: { standard: 'ISO 15', material: 'bearing_steel', seal_type: 'open' },
  },
  {
    code: 'thrust',
    category: 'thrust-bearings',
    cpv: '44440000-6',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Thrust ball bearing {designation}, {bore} × {outer_diameter} × {height}',
      'Подшипник шариковый упорный {designation}, {bore} × {outer_diameter} × {height}',
      'Підшипник кульковий упорний {designation}, {bore} × {outer_diameter} × {height}',
    ),
    description: text(
      'Takes axial load in one direction only and comes apart: shaft washer, housing washer and cage are mounted separately.',
      'Воспринимает осевую нагрузку только в одну сторону и разбирается: кольца и сепаратор монтируют по отдельности.',
      'Сприймає осьове навантаження лише в один бік і розбирається: кільця та сепаратор монтують окремо.',
    ),
    columns: 'designation bore outer_diameter height price',
    rows: `
      51104 20 35 10 4.6
      51105 25 42 11 5.3
      51106 30 47 11 6.2
      51107 35 52 12 7.4
      51108 40 60 13 9.1`,
    fixed: { standard: 'ISO 104', material: 'bearing_steel', seal_type: 'open' },
    demand: 0.7,
  },
  {
    code: 'ucp',
    category: 'pillow-blocks',
    cpv: '42141200-1',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Pillow block unit {designation}, shaft {bore}',
      'Подшипниковый узел {designation}, вал {bore}',
      'Підшипниковий вузол {designation}, вал {bore}',
    ),
    description: text(
      'Grey cast-iron housing with an insert bearing, centre height {height}. Greased for life, fastened to the shaft with two set screws; evens out an angle error of 2°.',
      'Корпус из серого чугуна со вставным подшипником, высота центра {height}. Смазка на весь срок службы, крепление на валу двумя винтами; допускает перекос 2°.',
      'Корпус із сірого чавуну зі вставним підшипником, висота центра {height}. Мастило на весь строк служби, кріплення на валу двома гвинтами; допускає перекіс 2°.',
    ),
    columns: 'designation bore height dynamic_load price',
    rows: `
      UCP204 20 33.3 12.8 13.2
      UCP205 25 36.5 14 14.1
      UCP206 30 42.9 19.5 17.3
      UCP207 35 47.6 25.7 21.6
      UCP208 40 49.2 29.6 26.4
      UCP210 50 57.2 35.1 34.9`,
    fixed: { material: 'cast_iron', seal_type: 'rs2' },
    demand: 1.3,
  },
  {
    code: 'ucf',
    category: 'flange-units',
    cpv: '42141200-1',
    supplier: 'ROLLMAX',
    unit: 'piece',
    sku: '{designation}',
    title: text(
      'Square flange unit {designation}, shaft {bore}',
      'Фланцевый узел {designation}, вал {bore}',
      'Фланцевий вузол {designation}, вал {bore}',
    ),
    description: text(
      'Square cast-iron flange with four holes and an insert bearing; {width} over the sides. For conveyors, grain elevators and packing machines.',
      'Квадратный чугунный фланец с четырьмя отверстиями и вставным подшипником; сторона {width}. Для конвейеров, зерновых норий и упаковочных машин.',
      'Квадратний чавунний фланець із чотирма отворами та вставним підшипником; сторона {width}. Для конвеєрів, зернових норій і пакувальних машин.',
    ),
    columns: 'designation bore width dynamic_load price',
    rows: `
      UCF204 20 86 12.8 14.3
      UCF205 25 95 14 15.2
      UCF206 30 108 19.5 18.8
      UCF207 35 117 25.7 23.7
      UCF208 40 130 29.6 28.9`,
    fixed: { material: 'cast_iron', seal_type: 'rs2' },
  },
]
