import type { Text } from '../text'

/** What every supplier accepts before he may bid. */
export const TERMS: Text = {
  en: 'Delivered to the buyer’s site within 14 days of each call-off. Payment within 30 days of delivery. Prices hold for twelve months. Goods comply with the data sheets of the catalog; a certificate comes with every batch.',
  ru: 'Поставка на площадку покупателя в течение 14 дней после каждой заявки. Оплата в течение 30 дней после поставки. Цены действуют двенадцать месяцев. Товар соответствует паспортам каталога; к каждой партии прилагается сертификат.',
  uk: 'Поставка на майданчик покупця протягом 14 днів після кожної заявки. Оплата протягом 30 днів після поставки. Ціни діють дванадцять місяців. Товар відповідає паспортам каталогу; до кожної партії додається сертифікат.',
}

export const CANCELLED: Text = {
  en: 'The need was merged with another purchase.',
  ru: 'Потребность объединена с другой закупкой.',
  uk: 'Потребу об’єднано з іншою закупівлею.',
}

export const NOT_AWARDED: Text = {
  en: 'The offers are above the price of the current contract.',
  ru: 'Предложения выше цены действующего договора.',
  uk: 'Пропозиції вищі за ціну чинного договору.',
}
