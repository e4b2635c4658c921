import type { Branch } from './categories'

/** The category tree, second half: tools and supplies. */
export const TOOLS_AND_SUPPLIES: Branch[] = [
  {
    line: ['tools', 'Hand and power tools', 'Ручной и электроинструмент', 'Ручний та електроінструмент'],
    glyph: 'wrench',
    children: [
      {
        line: ['hand-tools', 'Hand tools', 'Ручной инструмент', 'Ручний інструмент'],
        children: [
          ['spanners', 'Spanners and keys', 'Гаечные ключи', 'Гайкові ключі'],
          ['screwdrivers', 'Screwdrivers', 'Отвёртки', 'Викрутки'],
          ['pliers-and-hammers', 'Pliers and hammers', 'Клещи и молотки', 'Кліщі та молотки'],
          ['torque-wrenches', 'Torque wrenches', 'Динамометрические ключи', 'Динамометричні ключі'],
        ],
      },
      {
        line: ['cutting-tools', 'Cutting tools', 'Режущий инструмент', 'Різальний інструмент'],
        children: [
          ['twist-drills', 'Twist drills', 'Спиральные свёрла', 'Спіральні свердла'],
          ['masonry-drills', 'Masonry drills', 'Буры по бетону', 'Бури по бетону'],
          ['taps', 'Machine taps', 'Машинные метчики', 'Машинні мітчики'],
        ],
      },
      {
        line: ['measuring-tools', 'Measuring tools', 'Измерительный инструмент', 'Вимірювальний інструмент'],
        children: [
          [
            'calipers',
            'Calipers and micrometers',
            'Штангенциркули и микрометры',
            'Штангенциркулі та мікрометри',
          ],
        ],
      },
      {
        line: ['power-tools', 'Power tools', 'Электроинструмент', 'Електроінструмент'],
        children: [
          ['angle-grinders', 'Angle grinders', 'Угловые шлифмашины', 'Кутові шліфмашини'],
          ['drilling-machines', 'Drills and hammers', 'Дрели и перфораторы', 'Дрилі та перфоратори'],
        ],
      },
    ],
  },
  {
    line: ['abrasives', 'Abrasives', 'Абразивы', 'Абразиви'],
    glyph: 'disc',
    children: [
      {
        line: ['abrasive-discs', 'Discs', 'Круги', 'Круги'],
        children: [
          ['cutting-discs', 'Cutting discs', 'Отрезные круги', 'Відрізні круги'],
          ['grinding-discs', 'Grinding discs', 'Зачистные круги', 'Зачисні круги'],
          ['flap-discs', 'Flap discs', 'Лепестковые круги', 'Пелюсткові круги'],
        ],
      },
      {
        line: ['coated-abrasives', 'Belts and brushes', 'Ленты и щётки', 'Стрічки та щітки'],
        children: [
          ['sanding-belts', 'Sanding belts', 'Шлифовальные ленты', 'Шліфувальні стрічки'],
          ['wire-brushes', 'Wire brushes', 'Проволочные щётки', 'Дротяні щітки'],
        ],
      },
    ],
  },
  {
    line: ['welding', 'Welding', 'Сварка', 'Зварювання'],
    glyph: 'torch',
    children: [
      {
        line: ['welding-consumables', 'Welding consumables', 'Сварочные материалы', 'Зварювальні матеріали'],
        children: [
          ['electrodes', 'Stick electrodes', 'Электроды', 'Електроди'],
          ['welding-wire', 'Wire and rods', 'Проволока и прутки', 'Дріт і прутки'],
        ],
      },
      {
        line: ['welding-equipment', 'Welding equipment', 'Сварочное оборудование', 'Зварювальне обладнання'],
        children: [
          ['welding-machines', 'Welding machines', 'Сварочные аппараты', 'Зварювальні апарати'],
          ['torch-parts', 'Torch parts', 'Части горелок', 'Частини пальників'],
        ],
      },
    ],
  },
  {
    line: ['electrical', 'Electrical and automation', 'Электрика и автоматика', 'Електрика та автоматика'],
    glyph: 'plug',
    children: [
      {
        line: ['switching', 'Switching and protection', 'Коммутация и защита', 'Комутація та захист'],
        children: [
          ['circuit-breakers', 'Circuit breakers', 'Автоматические выключатели', 'Автоматичні вимикачі'],
          ['contactors', 'Contactors', 'Контакторы', 'Контактори'],
        ],
      },
      {
        line: [
          'drives-and-sensors',
          'Motors, drives and sensors',
          'Двигатели, приводы и датчики',
          'Двигуни, приводи та датчики',
        ],
        children: [
          ['electric-motors', 'Electric motors', 'Электродвигатели', 'Електродвигуни'],
          ['frequency-inverters', 'Frequency inverters', 'Преобразователи частоты', 'Перетворювачі частоти'],
          ['sensors', 'Sensors', 'Датчики', 'Датчики'],
          ['power-supplies', 'Power supplies', 'Блоки питания', 'Блоки живлення'],
        ],
      },
      {
        line: ['installation', 'Cables and installation', 'Кабель и монтаж', 'Кабель і монтаж'],
        children: [
          ['cables', 'Cables', 'Кабели', 'Кабелі'],
          ['cable-glands', 'Glands and terminals', 'Кабельные вводы и клеммы', 'Кабельні вводи та клеми'],
          ['enclosures', 'Enclosures', 'Шкафы', 'Шафи'],
          ['lighting', 'Industrial lighting', 'Промышленное освещение', 'Промислове освітлення'],
        ],
      },
    ],
  },
  {
    line: ['safety', 'Safety equipment', 'Средства защиты', 'Засоби захисту'],
    glyph: 'helmet',
    children: [
      {
        line: ['hand-foot-protection', 'Hands, feet and body', 'Руки, ноги и тело', 'Руки, ноги й тіло'],
        children: [
          ['gloves', 'Gloves', 'Перчатки', 'Рукавички'],
          ['safety-footwear', 'Safety footwear', 'Защитная обувь', 'Захисне взуття'],
          ['protective-clothing', 'Protective clothing', 'Защитная одежда', 'Захисний одяг'],
        ],
      },
      {
        line: [
          'head-protection',
          'Head, eyes and breathing',
          'Голова, глаза и дыхание',
          'Голова, очі й дихання',
        ],
        children: [
          ['helmets', 'Helmets', 'Каски', 'Каски'],
          ['eye-and-ear-protection', 'Eye and ear protection', 'Защита глаз и слуха', 'Захист очей і слуху'],
          ['respirators', 'Respirators', 'Респираторы', 'Респіратори'],
        ],
      },
    ],
  },
  {
    line: ['chemicals', 'Lubricants and chemicals', 'Смазки и химия', 'Мастила та хімія'],
    glyph: 'drop',
    children: [
      {
        line: ['lubricants', 'Lubricants', 'Смазочные материалы', 'Мастильні матеріали'],
        children: [
          ['industrial-oils', 'Industrial oils', 'Индустриальные масла', 'Індустріальні оливи'],
          ['greases', 'Greases', 'Пластичные смазки', 'Пластичні мастила'],
        ],
      },
      {
        line: ['workshop-chemicals', 'Workshop chemicals', 'Техническая химия', 'Технічна хімія'],
        children: [
          ['sprays', 'Sprays', 'Аэрозоли', 'Аерозолі'],
          ['adhesives', 'Adhesives and sealants', 'Клеи и герметики', 'Клеї та герметики'],
        ],
      },
    ],
  },
  {
    line: ['lifting', 'Lifting equipment', 'Грузоподъёмная техника', 'Вантажопідйомна техніка'],
    glyph: 'hook',
    children: [
      {
        line: ['slings-and-rope', 'Slings and rope', 'Стропы и канаты', 'Стропи та канати'],
        children: [
          ['webbing-slings', 'Textile slings', 'Текстильные стропы', 'Текстильні стропи'],
          ['wire-rope', 'Wire rope', 'Стальной канат', 'Сталевий канат'],
        ],
      },
      {
        line: ['hoists-and-rigging', 'Hoists and rigging', 'Тали и такелаж', 'Талі й такелаж'],
        children: [
          ['shackles', 'Shackles and eye bolts', 'Скобы и рым-болты', 'Скоби та рим-болти'],
          ['hoists', 'Hoists', 'Тали', 'Талі'],
        ],
      },
    ],
  },
  {
    line: ['warehouse', 'Warehouse and packing', 'Склад и упаковка', 'Склад і пакування'],
    glyph: 'box',
    children: [
      {
        line: ['storage', 'Storage', 'Хранение', 'Зберігання'],
        children: [
          ['storage-boxes', 'Storage boxes', 'Складские ящики', 'Складські ящики'],
          ['shelving', 'Shelving', 'Стеллажи', 'Стелажі'],
        ],
      },
      {
        line: ['handling', 'Handling and packing', 'Перемещение и упаковка', 'Переміщення та пакування'],
        children: [
          ['castors-and-trucks', 'Castors and pallet trucks', 'Колёса и тележки', 'Колеса та візки'],
          ['packing', 'Packing materials', 'Упаковочные материалы', 'Пакувальні матеріали'],
        ],
      },
    ],
  },
]
