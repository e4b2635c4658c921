import type { Language } from '../text'

/** First names and surnames of a country; a woman's surname may differ. */
export type Names = {
  men: string[]
  women: string[]
  surnames: string[]
  feminine?: (surname: string) => string
}

const list = (names: string) => names.split(' ')

export const NAMES: Record<string, Names> = {
  ua: {
    men: list('Олександр Андрій Сергій Тарас Володимир Ігор Микола Богдан Юрій Дмитро Максим Віталій'),
    women: list('Олена Наталія Ірина Оксана Тетяна Марія Світлана Юлія Катерина Галина Людмила'),
    surnames: list(
      'Коваленко Шевчук Бондаренко Ткаченко Кравчук Мельник Лисенко Гончар Савчук Поліщук Мороз Кузьменко Марченко ' +
        'Захарчук Приходько Семенюк Данилюк Гриценко Левченко Петренко Романюк Сидоренко Яременко Дорошенко Зінченко',
    ),
  },
  kz: {
    men: list('Нурлан Ерлан Асхат Бауыржан Данияр Тимур Сергей Руслан Виктор Алмас'),
    women: list('Айгерим Гульнара Динара Жанна Мадина Сауле Ольга Асель Елена'),
    surnames: list(
      'Ахметов Сатпаев Ибраев Жумабеков Касымов Оспанов Сулейменов Байжанов Ким Смагулов Тлеубаев Абдрахманов ' +
        'Нургалиев Мусин Литвинов Сергеев Искаков',
    ),
    feminine: (surname) => (/[ое]в$|ин$/.test(surname) ? `${surname}а` : surname),
  },
  de: {
    men: list('Thomas Andreas Stefan Michael Jürgen Markus Frank Uwe'),
    women: list('Sabine Petra Claudia Anja Katrin Birgit Heike'),
    surnames: list(
      'Schneider Hoffmann Krüger Albrecht Vogel Neumann Lorenz Böhm Winter Seidel Pohl Engel Busch',
    ),
  },
  pl: {
    men: list('Tomasz Piotr Marek Paweł Krzysztof'),
    women: list('Anna Katarzyna Agnieszka Ewa Joanna'),
    surnames: list('Nowak Wójcik Mazur Krawczyk Wieczorek Dudek Zając Król Pawlak Sikora Bąk'),
  },
  nl: {
    men: list('Jan Pieter Bram Sander'),
    women: list('Sanne Maaike Femke Lotte'),
    surnames: list('Bakker Visser Smit Mulder Kuiper Postma Hendriks'),
  },
  gb: {
    men: list('James Oliver Simon Peter'),
    women: list('Emma Claire Rachel Joanne'),
    surnames: list('Whitaker Clarke Holroyd Sutcliffe Barlow Pearson Dixon'),
  },
  fr: {
    men: list('Luc Antoine Julien'),
    women: list('Claire Hélène Sophie'),
    surnames: list('Moreau Dubois Lefèvre Garnier Chevalier'),
  },
  it: { men: list('Marco Paolo'), women: list('Giulia Elena'), surnames: list('Ferri Conti Galli') },
}

const CYRILLIC: Record<string, string> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'v',
    г: 'g',
    ґ: 'g',
    д: 'd',
    е: 'e',
    є: 'ie',
    ё: 'e',
    ж: 'zh',
    з: 'z',
    и: 'y',
    і: 'i',
    ї: 'i',
  },
  ...{
    й: 'i',
    к: 'k',
    л: 'l',
    м: 'm',
    н: 'n',
    о: 'o',
    п: 'p',
    р: 'r',
    с: 's',
    т: 't',
    у: 'u',
    ф: 'f',
    х: 'kh',
    ц: 'ts',
  },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ь: '', ъ: '', ы: 'y', э: 'e', ю: 'iu', я: 'ia', ł: 'l', ß: 'ss' },
}

/** A name in the letters of mail addresses: "Юлія" → "iuliia", "Литвинов" → "litvinov", "Krüger" → "kruger". */
export const latin = (name: string, language: Language): string =>
  [...name.toLowerCase()]
    .map((letter) => (language === 'ru' && letter === 'и' ? 'i' : (CYRILLIC[letter] ?? letter)))
    .join('')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')
