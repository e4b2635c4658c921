import { BASES, type Base, type Savings } from '~/api/auction-reports.types'

/** The base that most lots stated; of equals the ceiling first. Null when none was stated. */
export const mainBase = (savings: Savings): Base | null =>
  BASES.reduce<Base | null>((best, base) => {
    const lots = savings[base]?.lots ?? 0
    return lots > (best ? (savings[best]?.lots ?? 0) : 0) ? base : best
  }, null)
