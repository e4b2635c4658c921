import { inCents, PER_EURO, type Currency } from '../catalog/prices'
import type { DemoVariant } from '../catalog/products'

/** The trader reprices on 1 January. */
const YEARLY_RISE = 1.045

/** Base price in hundredths of the currency as it stood in that year; in the anchor's year today's price. */
export function baseCents(
  variant: DemoVariant,
  currency: Currency,
  year: number,
  anchorYear: number,
): number {
  if (year >= anchorYear) return variant.cents[currency]

  const euro = variant.cents[currency] / 100 / PER_EURO[currency]
  return inCents(euro / YEARLY_RISE ** (anchorYear - year), currency)
}

/** A base price less a discount, as a price of its own: in whole steps of the currency, never above the base. */
export function discounted(cents: number, share: number, currency: Currency): number {
  return Math.min(cents, inCents((cents * (1 - share)) / 100 / PER_EURO[currency], currency))
}
