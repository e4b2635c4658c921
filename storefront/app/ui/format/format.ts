import type { Language } from '~/i18n/languages'

const SYMBOLS: Record<string, string> = {
  eur: '€',
  uah: '₴',
  kzt: '₸',
  gbp: '£',
  usd: '$',
  pln: 'zł',
  czk: 'Kč',
}
const LOCALES: Record<Language, string> = { en: 'en-GB', ru: 'ru-RU', uk: 'uk-UA' }
const NO_BREAK_SPACE = '\u00a0'

/** A decimal string keeps its digits: `Intl` reads it without the detour over a binary float. */
type Decimal = string | number

const figure = (value: Decimal, language: Language, options: Intl.NumberFormatOptions) =>
  new Intl.NumberFormat(LOCALES[language], options).format(value as Intl.StringNumericLiteral)

export const currencySymbol = (currency: string) => SYMBOLS[currency] ?? currency.toUpperCase()

/** "1 250,00": an amount in major units, without its currency. */
export const formatAmount = (amount: Decimal, language: Language) =>
  figure(amount, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A unit price may need more digits than a sum: a washer costs 0.0085. */
export const formatUnitPrice = (amount: Decimal, language: Language) =>
  figure(amount, language, { minimumFractionDigits: 2, maximumFractionDigits: 4 })

export const formatMoney = (amount: Decimal, currency: string, language: Language) =>
  `${formatAmount(amount, language)}${NO_BREAK_SPACE}${currencySymbol(currency)}`

export const formatNumber = (value: Decimal, language: Language) =>
  figure(value, language, { maximumFractionDigits: 3 })

export const formatDate = (date: string | Date, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month: 'long', year: 'numeric', timeZone })
    .format(new Date(date))
    .replaceAll(/\s/g, NO_BREAK_SPACE)

export const formatShortDate = (date: string | Date, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(LOCALES[language], {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone,
  }).format(new Date(date))

export const formatDateTime = (date: string | Date, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
    new Date(date),
  )

export const formatMonth = (date: string | Date, language: Language, timeZone: string) =>
  new Intl.DateTimeFormat(LOCALES[language], { month: 'short', timeZone }).format(new Date(date))
