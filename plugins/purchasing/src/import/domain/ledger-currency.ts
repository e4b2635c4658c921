const currencies: Record<string, string> = { gb: 'gbp', ua: 'uah', kz: 'kzt' }

const euroCountries = new Set('at be cy de ee es fi fr gr hr ie it lt lu lv mt nl pt si sk'.split(' '))

/** Currency of a ledger that names none: that of the country most of its lines go to; pounds when it has none. */
export function ledgerCurrency(mostFrequentCountry: string | null): string {
  if (!mostFrequentCountry) return 'gbp'
  if (euroCountries.has(mostFrequentCountry)) return 'eur'
  return currencies[mostFrequentCountry] ?? 'gbp'
}
