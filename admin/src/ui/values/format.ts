const cache = new Map<string, Intl.NumberFormat>()

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  const known = cache.get(key) ?? new Intl.NumberFormat(locale, options)
  cache.set(key, known)
  return known
}

type Decimal = string | number

/** Intl reads decimal strings exactly, so money never passes through a binary float on its way to the screen. */
const exact = (value: Decimal): number => value as number

/** `"1234.5"` → `1,234.50`; the currency is named beside the figure. */
export const formatAmount = (value: Decimal, locale: string, digits = 2): string =>
  numberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(exact(value))

/** A price may have more digits than money: `"0.0125"` keeps them. */
export const formatPrice = (value: Decimal, locale: string): string =>
  numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(exact(value))

/** An amount with every digit it has, and at least the cents: `"20.8"` → `20.80`, `"5761931.382"` in full. */
export const formatExactAmount = (value: Decimal, locale: string): string =>
  numberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 10 }).format(exact(value))

/** `1234567` → `1.23M`, for axes and headlines where the exact figure is one step away. */
export const formatCompact = (value: Decimal, locale: string): string =>
  numberFormat(locale, { notation: 'compact', maximumSignificantDigits: 3 }).format(exact(value))

export const formatNumber = (value: Decimal, locale: string, digits = 3): string =>
  numberFormat(locale, { maximumFractionDigits: digits }).format(exact(value))

/** A share of one as a percentage: `0.254` → `25%`. */
export const formatShare = (value: number, locale: string, digits = 0): string =>
  numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(value)

/** The same against something: `0.254` → `+25%`. */
export const formatChange = (value: number, locale: string, digits = 0): string =>
  numberFormat(locale, {
    style: 'percent',
    maximumFractionDigits: digits,
    signDisplay: 'exceptZero',
  }).format(value)

/** ISO currency code as it is written beside figures. */
export const currencyName = (code: string): string => code.toUpperCase()
