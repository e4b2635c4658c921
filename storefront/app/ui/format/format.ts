import type { Language } from '~/i18n/languages'
import { decimalOf } from './exact-decimal'

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

/** A formatter is dear to make and cheap to keep: a list asks for the same ones hundreds of times. */
function once<Made>(make: (language: Language, timeZone?: string) => Made) {
  const made = new Map<string, Made>()
  return (language: Language, timeZone?: string): Made => {
    const key = `${language} ${timeZone}`
    const known = made.get(key) ?? make(language, timeZone)
    made.set(key, known)
    return known
  }
}

const numberFormat = (options: Intl.NumberFormatOptions) => {
  const formats = once((language) => new Intl.NumberFormat(LOCALES[language], options))
  return (value: Decimal, language: Language) => formats(language).format(value as Intl.StringNumericLiteral)
}

const dateFormat = (options: Intl.DateTimeFormatOptions) => {
  const formats = once(
    (language, timeZone) => new Intl.DateTimeFormat(LOCALES[language], { ...options, timeZone }),
  )
  return (date: string | Date, language: Language, timeZone: string) =>
    formats(language, timeZone).format(new Date(date))
}

const longDate = dateFormat({ day: 'numeric', month: 'long', year: 'numeric' })

export const currencySymbol = (currency: string) => SYMBOLS[currency] ?? currency.toUpperCase()

/** "1 250,00": an amount in major units, without its currency. */
export const formatAmount = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 2 })

/** A unit price may need more digits than a sum: a washer costs 0.0085. */
export const formatUnitPrice = numberFormat({ minimumFractionDigits: 2, maximumFractionDigits: 4 })

const decimalFormats = Array.from({ length: 7 }, (_, digits) =>
  numberFormat({ minimumFractionDigits: digits, maximumFractionDigits: digits }),
)

/** Exact text of the server, fractions too, with so many digits after the point, at most six. */
export const formatExact = (text: string, digits: number, language: Language) =>
  decimalFormats[Math.min(digits, 6)]!(decimalOf(text, Math.min(digits, 6)), language)

const percentFormat = numberFormat({ maximumFractionDigits: 1 })

/** Percents of the server's exact text, to one digit after the point where there is one. */
export const formatPercent = (text: string, language: Language) => percentFormat(decimalOf(text, 1), language)

export const formatNumber = numberFormat({ maximumFractionDigits: 3 })

export const formatMoney = (amount: Decimal, currency: string, language: Language) =>
  `${formatAmount(amount, language)}${NO_BREAK_SPACE}${currencySymbol(currency)}`

export const formatDate = (date: string | Date, language: Language, timeZone: string) =>
  longDate(date, language, timeZone).replaceAll(/\s/g, NO_BREAK_SPACE)

export const formatShortDate = dateFormat({ day: '2-digit', month: '2-digit', year: 'numeric' })

export const formatShortDateTime = dateFormat({
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
})

export const formatDateTime = dateFormat({ dateStyle: 'long', timeStyle: 'short' })

export const formatTime = dateFormat({ timeStyle: 'medium' })

/** Months are those of UTC, as they are counted. */
export const formatMonth = dateFormat({ month: 'short' })

export const formatMonthOfYear = dateFormat({ month: 'long', year: 'numeric' })
