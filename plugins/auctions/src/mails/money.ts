import { decimalsOf } from '../modules/auctions/domain'

/** Decimals amounts of a currency are written with: 2 for EUR, 0 for JPY. @param currency code in any case */
export const currencyDecimals = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2

/** A plain decimal as an amount of money in a language: with the currency's own decimals, and no digit of it lost. */
export function moneyText(language: string, amount: string, currency: string): string {
  const least = currencyDecimals(currency)
  return new Intl.NumberFormat(language, {
    ...{ style: 'currency', currency, currencyDisplay: 'code' },
    ...{ minimumFractionDigits: least, maximumFractionDigits: Math.max(least, decimalsOf(amount)) },
  }).format(amount as unknown as number)
}
