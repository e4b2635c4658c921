import { registerMessages } from '@gostiny/platform'

registerMessages('import of orders', {
  en: {
    invoice_twice: 'Row {row}: invoice {invoice} stands in the file twice. Lines like this: {count}.',
    invoice_imported: 'Row {row}: invoice {invoice} has been imported before. Lines like this: {count}.',
    invoice_of_two_customers:
      'Row {row}: invoice {invoice} names a second customer. Lines like this: {count}.',
    region_missing: 'The shop has no region that sells in {currency}. Create one or choose another currency.',
  },
  ru: {
    invoice_twice: 'Строка {row}: счёт {invoice} стоит в файле дважды. Таких строк: {count}.',
    invoice_imported: 'Строка {row}: счёт {invoice} уже был импортирован. Таких строк: {count}.',
    invoice_of_two_customers:
      'Строка {row}: в счёте {invoice} назван второй покупатель. Таких строк: {count}.',
    region_missing: 'В магазине нет региона с валютой {currency}. Создайте его или выберите другую валюту.',
  },
  uk: {
    invoice_twice: 'Рядок {row}: рахунок {invoice} стоїть у файлі двічі. Таких рядків: {count}.',
    invoice_imported: 'Рядок {row}: рахунок {invoice} уже було імпортовано. Таких рядків: {count}.',
    invoice_of_two_customers:
      'Рядок {row}: у рахунку {invoice} названо другого покупця. Таких рядків: {count}.',
    region_missing: 'У магазині немає регіону з валютою {currency}. Створіть його або виберіть іншу валюту.',
  },
})
