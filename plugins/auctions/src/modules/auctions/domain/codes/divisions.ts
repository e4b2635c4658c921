export type Division = { en: string; ru: string; uk: string }

const name = (en: string, ru: string, uk: string): Division => ({ en, ru, uk })

/**
 * The divisions of the Common Procurement Vocabulary by their two digits, in short words: what a supplier says he
 * supplies, and what results are gathered by.
 */
export const DIVISIONS: Readonly<Record<string, Division>> = {
  '03': name(
    'Agriculture and forestry',
    'Продукция сельского и лесного хозяйства',
    'Продукція сільського та лісового господарства',
  ),
  '09': name('Fuel and energy', 'Топливо и энергия', 'Паливо та енергія'),
  '14': name('Mining products and metals', 'Полезные ископаемые и металлы', 'Корисні копалини та метали'),
  '15': name('Food and drink', 'Продукты питания и напитки', 'Продукти харчування та напої'),
  '16': name('Agricultural machinery', 'Сельскохозяйственная техника', 'Сільськогосподарська техніка'),
  '18': name('Clothing and footwear', 'Одежда и обувь', 'Одяг і взуття'),
  '19': name(
    'Leather, textiles, plastics, rubber',
    'Кожа, текстиль, пластмасса, резина',
    'Шкіра, текстиль, пластмаса, гума',
  ),
  '22': name('Printed matter', 'Печатная продукция', 'Друкована продукція'),
  '24': name('Chemical products', 'Химическая продукция', 'Хімічна продукція'),
  '30': name(
    'Office and computing equipment',
    'Офисная и вычислительная техника',
    'Офісна та обчислювальна техніка',
  ),
  '31': name(
    'Electrical equipment and lighting',
    'Электрооборудование и освещение',
    'Електрообладнання та освітлення',
  ),
  '32': name('Radio, television, communication', 'Радио, телевидение, связь', 'Радіо, телебачення, зв’язок'),
  '33': name(
    'Medical equipment and medicines',
    'Медицинское оборудование и лекарства',
    'Медичне обладнання та ліки',
  ),
  '34': name('Transport equipment', 'Транспортное оборудование', 'Транспортне обладнання'),
  '35': name('Security and fire-fighting', 'Безопасность и пожаротушение', 'Безпека та пожежогасіння'),
  '37': name('Sports goods, instruments, games', 'Спорт, музыка, игры', 'Спорт, музика, ігри'),
  '38': name(
    'Laboratory and measuring equipment',
    'Лабораторное и измерительное оборудование',
    'Лабораторне та вимірювальне обладнання',
  ),
  '39': name('Furniture and furnishings', 'Мебель и обстановка', 'Меблі та облаштування'),
  '41': name('Water', 'Вода', 'Вода'),
  '42': name('Industrial machinery', 'Промышленное оборудование', 'Промислове обладнання'),
  '43': name(
    'Mining and construction machinery',
    'Горная и строительная техника',
    'Гірнича та будівельна техніка',
  ),
  '44': name('Building materials and hardware', 'Стройматериалы и метизы', 'Будматеріали та метизи'),
  '45': name('Construction work', 'Строительные работы', 'Будівельні роботи'),
  '48': name('Software', 'Программное обеспечение', 'Програмне забезпечення'),
  '50': name('Repair and maintenance', 'Ремонт и обслуживание', 'Ремонт і обслуговування'),
  '51': name('Installation', 'Монтаж и установка', 'Монтаж і встановлення'),
  '55': name('Hotels and catering', 'Гостиницы и питание', 'Готелі та харчування'),
  '60': name('Transport', 'Перевозки', 'Перевезення'),
  '63': name(
    'Warehousing and travel services',
    'Складские и туристические услуги',
    'Складські та туристичні послуги',
  ),
  '64': name('Post and telecommunications', 'Почта и телекоммуникации', 'Пошта та телекомунікації'),
  '65': name('Utilities', 'Коммунальные услуги', 'Комунальні послуги'),
  '66': name('Finance and insurance', 'Финансы и страхование', 'Фінанси та страхування'),
  '70': name('Real estate', 'Недвижимость', 'Нерухомість'),
  '71': name('Architecture and engineering', 'Архитектура и инжиниринг', 'Архітектура та інжиніринг'),
  '72': name('IT services', 'ИТ-услуги', 'ІТ-послуги'),
  '73': name('Research and development', 'Исследования и разработки', 'Дослідження та розробки'),
  '75': name('Public administration', 'Государственное управление', 'Державне управління'),
  '76': name('Oil and gas services', 'Услуги нефтегазовой отрасли', 'Послуги нафтогазової галузі'),
  '77': name(
    'Farming and gardening services',
    'Услуги сельского и паркового хозяйства',
    'Послуги сільського та паркового господарства',
  ),
  '79': name('Business services', 'Деловые услуги', 'Ділові послуги'),
  '80': name('Education and training', 'Образование и обучение', 'Освіта та навчання'),
  '85': name('Health and social services', 'Медицинские и социальные услуги', 'Медичні та соціальні послуги'),
  '90': name('Cleaning, waste, environment', 'Уборка, отходы, экология', 'Прибирання, відходи, екологія'),
  '92': name('Culture, sport, recreation', 'Культура, спорт, отдых', 'Культура, спорт, відпочинок'),
  '98': name('Other services', 'Прочие услуги', 'Інші послуги'),
}

export const isDivision = (text: string): boolean => Object.hasOwn(DIVISIONS, text)

/** The division a code belongs to, or null for none. */
export const divisionOf = (cpv: string | null): string | null => {
  const digits = cpv?.slice(0, 2) ?? ''
  return isDivision(digits) ? digits : null
}
