import type { Branch } from './categories'

/** The category tree, first half: machine elements. */
export const MACHINE_ELEMENTS: Branch[] = [
  {
    line: ['fasteners', 'Fasteners', 'Крепёж', 'Кріплення'],
    glyph: 'bolt',
    children: [
      {
        line: ['bolts-and-screws', 'Bolts and screws', 'Болты и винты', 'Болти та гвинти'],
        children: [
          [
            'hex-bolts',
            'Hexagon head bolts',
            'Болты с шестигранной головкой',
            'Болти з шестигранною головкою',
          ],
          [
            'socket-screws',
            'Socket head screws',
            'Винты с внутренним шестигранником',
            'Гвинти з внутрішнім шестигранником',
          ],
          ['self-drilling-screws', 'Self-drilling screws', 'Самосверлящие винты', 'Самосвердлувальні гвинти'],
        ],
      },
      {
        line: ['nuts-and-washers', 'Nuts and washers', 'Гайки и шайбы', 'Гайки та шайби'],
        children: [
          ['nuts', 'Nuts', 'Гайки', 'Гайки'],
          ['washers', 'Washers', 'Шайбы', 'Шайби'],
        ],
      },
      {
        line: [
          'other-fasteners',
          'Anchors, rods and rings',
          'Анкеры, шпильки и кольца',
          'Анкери, шпильки та кільця',
        ],
        children: [
          ['anchors', 'Anchor bolts', 'Анкерные болты', 'Анкерні болти'],
          ['threaded-rods', 'Threaded rods', 'Резьбовые шпильки', 'Різьбові шпильки'],
          ['rivets', 'Blind rivets', 'Вытяжные заклёпки', 'Витяжні заклепки'],
          [
            'rings-and-pins',
            'Retaining rings and pins',
            'Стопорные кольца и штифты',
            'Стопорні кільця та штифти',
          ],
        ],
      },
    ],
  },
  {
    line: ['bearings', 'Bearings', 'Подшипники', 'Підшипники'],
    glyph: 'bearing',
    children: [
      {
        line: ['ball-bearings', 'Ball bearings', 'Шариковые подшипники', 'Кулькові підшипники'],
        children: [
          [
            'deep-groove-ball-bearings',
            'Deep groove ball bearings',
            'Радиальные шариковые подшипники',
            'Радіальні кулькові підшипники',
          ],
          [
            'angular-contact-bearings',
            'Angular contact bearings',
            'Радиально-упорные подшипники',
            'Радіально-упорні підшипники',
          ],
          [
            'thrust-bearings',
            'Thrust ball bearings',
            'Упорные шариковые подшипники',
            'Упорні кулькові підшипники',
          ],
        ],
      },
      {
        line: ['roller-bearings', 'Roller bearings', 'Роликовые подшипники', 'Роликові підшипники'],
        children: [
          [
            'tapered-roller-bearings',
            'Tapered roller bearings',
            'Конические роликовые подшипники',
            'Конічні роликові підшипники',
          ],
          [
            'cylindrical-roller-bearings',
            'Cylindrical roller bearings',
            'Цилиндрические роликовые подшипники',
            'Циліндричні роликові підшипники',
          ],
          [
            'spherical-roller-bearings',
            'Spherical roller bearings',
            'Сферические роликовые подшипники',
            'Сферичні роликові підшипники',
          ],
          ['needle-bearings', 'Needle roller bearings', 'Игольчатые подшипники', 'Голчасті підшипники'],
        ],
      },
      {
        line: ['bearing-units', 'Bearing units', 'Подшипниковые узлы', 'Підшипникові вузли'],
        children: [
          ['pillow-blocks', 'Pillow block units', 'Узлы на лапах', 'Вузли на лапах'],
          ['flange-units', 'Flange units', 'Фланцевые узлы', 'Фланцеві вузли'],
        ],
      },
    ],
  },
  {
    line: ['power-transmission', 'Power transmission', 'Приводная техника', 'Приводна техніка'],
    glyph: 'belt',
    children: [
      {
        line: ['belts', 'Drive belts', 'Приводные ремни', 'Приводні паси'],
        children: [
          ['v-belts', 'V-belts', 'Клиновые ремни', 'Клинові паси'],
          ['timing-belts', 'Timing belts', 'Зубчатые ремни', 'Зубчасті паси'],
        ],
      },
      {
        line: ['chain-drives', 'Chain drives', 'Цепные передачи', 'Ланцюгові передачі'],
        children: [
          ['roller-chains', 'Roller chains', 'Роликовые цепи', 'Роликові ланцюги'],
          ['sprockets', 'Sprockets', 'Звёздочки', 'Зірочки'],
        ],
      },
      {
        line: [
          'shaft-parts',
          'Couplings, keys and gearboxes',
          'Муфты, шпонки и редукторы',
          'Муфти, шпонки та редуктори',
        ],
        children: [
          ['couplings', 'Shaft couplings', 'Муфты', 'Муфти'],
          ['keys', 'Parallel keys', 'Призматические шпонки', 'Призматичні шпонки'],
          ['gearboxes', 'Worm gearboxes', 'Червячные редукторы', 'Черв’ячні редуктори'],
        ],
      },
    ],
  },
  {
    line: [
      'pneumatics-hydraulics',
      'Pneumatics and hydraulics',
      'Пневматика и гидравлика',
      'Пневматика та гідравліка',
    ],
    glyph: 'valve',
    children: [
      {
        line: ['pneumatics', 'Pneumatics', 'Пневматика', 'Пневматика'],
        children: [
          ['pneumatic-cylinders', 'Pneumatic cylinders', 'Пневмоцилиндры', 'Пневмоциліндри'],
          [
            'solenoid-valves',
            'Solenoid valves',
            'Электромагнитные распределители',
            'Електромагнітні розподільники',
          ],
          ['push-in-fittings', 'Push-in fittings', 'Цанговые фитинги', 'Цангові фітинги'],
          ['air-tubing', 'Air tubing', 'Пневмотрубки', 'Пневмотрубки'],
          ['air-preparation', 'Air preparation', 'Подготовка воздуха', 'Підготовка повітря'],
        ],
      },
      {
        line: ['hydraulics', 'Hydraulics', 'Гидравлика', 'Гідравліка'],
        children: [
          ['hydraulic-hoses', 'Hydraulic hoses', 'Рукава высокого давления', 'Рукави високого тиску'],
          ['hydraulic-fittings', 'Hydraulic fittings', 'Гидравлические фитинги', 'Гідравлічні фітинги'],
          ['hydraulic-pumps', 'Gear pumps', 'Шестерённые насосы', 'Шестеренні насоси'],
        ],
      },
    ],
  },
  {
    line: ['seals', 'Seals and gaskets', 'Уплотнения и прокладки', 'Ущільнення та прокладки'],
    glyph: 'seal',
    children: [
      {
        line: ['dynamic-seals', 'Shaft seals', 'Уплотнения валов', 'Ущільнення валів'],
        children: [
          ['rotary-shaft-seals', 'Rotary shaft seals', 'Манжеты для валов', 'Манжети для валів'],
          ['gland-packing', 'Gland packing', 'Сальниковая набивка', 'Сальникова набивка'],
        ],
      },
      {
        line: ['static-seals', 'Static seals', 'Неподвижные уплотнения', 'Нерухомі ущільнення'],
        children: [
          ['o-rings', 'O-rings', 'Кольца круглого сечения', 'Кільця круглого перерізу'],
          ['flange-gaskets', 'Flange gaskets', 'Фланцевые прокладки', 'Фланцеві прокладки'],
          ['bonded-seals', 'Bonded seals', 'Металлорезиновые кольца', 'Металогумові кільця'],
        ],
      },
    ],
  },
  {
    line: ['pipes-fittings', 'Pipes and fittings', 'Трубы и арматура', 'Труби та арматура'],
    glyph: 'pipe',
    children: [
      {
        line: ['valves', 'Valves', 'Запорная арматура', 'Запірна арматура'],
        children: [
          ['ball-valves', 'Ball valves', 'Шаровые краны', 'Кульові крани'],
          ['check-valves', 'Check valves', 'Обратные клапаны', 'Зворотні клапани'],
        ],
      },
      {
        line: ['piping', 'Pipes, flanges and clamps', 'Трубы, фланцы и хомуты', 'Труби, фланці та хомути'],
        children: [
          ['steel-pipes', 'Steel pipes', 'Стальные трубы', 'Сталеві труби'],
          ['threaded-fittings', 'Threaded fittings', 'Резьбовые фитинги', 'Різьбові фітинги'],
          ['flanges', 'Flanges', 'Фланцы', 'Фланці'],
          ['hose-clamps', 'Hose clamps', 'Хомуты', 'Хомути'],
        ],
      },
      {
        line: ['instruments', 'Instruments', 'Приборы', 'Прилади'],
        children: [['pressure-gauges', 'Pressure gauges', 'Манометры', 'Манометри']],
      },
    ],
  },
]
