export type Currency = 'eur' | 'uah' | 'kzt' | 'gbp'
export const CURRENCIES: readonly Currency[] = ['eur', 'uah', 'kzt', 'gbp']

/** Units of the currency for one euro. Fixed: the demo trader reprices once a year, not every day. */
export const PER_EURO: Record<Currency, number> = { eur: 1, uah: 48.5, kzt: 605, gbp: 0.87 }

/** Smallest step of a price, in hundredths: tenge prices are written without tiyn from one tenge up. */
const STEP_CENTS: Record<Currency, number> = { eur: 1, uah: 1, kzt: 100, gbp: 1 }

const LOWEST_CENTS = 2

/**
 * Price in hundredths of the currency, never below the smallest step.
 * @param euro amount in EUR, any precision
 */
export function inCents(euro: number, currency: Currency): number {
  const step = STEP_CENTS[currency]
  const cents = Math.round((euro * PER_EURO[currency] * 100) / step) * step
  return Math.max(cents, Math.max(step, LOWEST_CENTS))
}

/** Whole hundredths as the decimal text of the wire: 1250 → "12.50". */
export const centsText = (cents: number): string =>
  `${Math.trunc(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
