import { registerMessages } from '@gostiny/platform'

registerMessages('import of auctions', {
  en: {
    auction_contradicts:
      'Row {row}: the rows of auction {auction} disagree about its day or prices. Rows like this: {count}.',
    auction_incomplete:
      'Row {row}: another row of auction {auction} cannot be read, so it cannot be played. Rows like this: {count}.',
    auction_imported: 'Row {row}: auction {auction} has been imported before. Rows like this: {count}.',
  },
  ru: {
    auction_contradicts:
      'Строка {row}: строки аукциона {auction} расходятся в дате или ценах. Таких строк: {count}.',
    auction_incomplete:
      'Строка {row}: другая строка аукциона {auction} не читается, провести его нельзя. Таких строк: {count}.',
    auction_imported: 'Строка {row}: аукцион {auction} уже был импортирован. Таких строк: {count}.',
  },
  uk: {
    auction_contradicts:
      'Рядок {row}: рядки аукціону {auction} розходяться в даті чи цінах. Таких рядків: {count}.',
    auction_incomplete:
      'Рядок {row}: інший рядок аукціону {auction} не читається, провести його не можна. Таких рядків: {count}.',
    auction_imported: 'Рядок {row}: аукціон {auction} уже було імпортовано. Таких рядків: {count}.',
  },
})
