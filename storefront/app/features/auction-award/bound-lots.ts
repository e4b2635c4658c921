import type { BoundLot } from '~/api/auction-award.types'
import type { Lot } from '~/api/auctions.types'
import { scaled, sumAmounts } from '../../ui/format/decimal'
import { decimalOf } from '../../ui/format/exact-decimal'

const DIGITS = 4
const FACTOR = 10_000

/** Whether a package covers the lot, or it is one: then it is awarded together with the others. */
export function isBound(lots: readonly Pick<Lot, 'id' | 'covers'>[], lotId: string): boolean {
  const place = lots.findIndex(({ id }) => id === lotId)
  return lots.some(({ id, covers = [] }) => covers.includes(place) || (id === lotId && covers.length > 0))
}

/** Whether a lot that has no winner of its own was bought with a package. */
export const isInBoughtPackage = (lots: readonly Pick<Lot, 'phase' | 'covers'>[], place: number): boolean =>
  lots[place]?.phase === 'not_awarded' &&
  lots.some(({ phase, covers = [] }) => phase === 'awarded' && covers.includes(place))

export const hasPackages = (lots: readonly Pick<Lot, 'covers'>[]): boolean =>
  lots.some(({ covers = [] }) => covers.length > 0)

/** The sum of the best values of some lots; lots without an offer add nothing. */
export const sumOf = (lots: readonly BoundLot[], chosen: readonly string[]): string =>
  sumAmounts(
    lots.flatMap(({ lot_id, best }) => (best && chosen.includes(lot_id) ? decimalOf(best, DIGITS) : [])),
  )

/** A package beside its lots one by one. */
export type Comparison = {
  package_id: string
  together: string
  /** Null where one of the lots has no offer of its own. */
  apart: string | null
  /** How much less the package is, in money as a fraction; negative where it is dearer. */
  gain: string | null
}

/** Every package that has an offer, against what its lots would make one by one. */
export const comparisonsOf = (lots: readonly BoundLot[]): Comparison[] =>
  lots.flatMap(({ lot_id, covers, best }) => {
    if (!covers.length || !best) return []
    const together = decimalOf(best, DIGITS)
    const isWhole = covers.every((id) => lots.some((lot) => lot.lot_id === id && lot.best))
    const apart = isWhole ? sumOf(lots, covers) : null
    const gain = apart && `${scaled(apart) - scaled(together)}/${FACTOR}`
    return { package_id: lot_id, together, apart, gain }
  })

const coverage = ({ lot_id, covers }: BoundLot): string[] => (covers.length ? covers : [lot_id])

/** A choice with one lot put in or taken out; what would be awarded twice by that is taken out. */
export function toggled(lots: readonly BoundLot[], chosen: readonly string[], lotId: string): string[] {
  if (chosen.includes(lotId)) return chosen.filter((id) => id !== lotId)
  const added = lots.find(({ lot_id }) => lot_id === lotId)
  const given = new Set(added ? coverage(added) : [])
  return lots
    .filter((lot) => {
      if (lot.lot_id === lotId) return true
      return chosen.includes(lot.lot_id) && !coverage(lot).some((id) => given.has(id))
    })
    .map(({ lot_id }) => lot_id)
}

/** Lots nobody would get with a choice. */
export function leftOut(lots: readonly BoundLot[], chosen: readonly string[]): string[] {
  const given = new Set(lots.filter(({ lot_id }) => chosen.includes(lot_id)).flatMap(coverage))
  return lots.filter(({ lot_id, covers }) => !covers.length && !given.has(lot_id)).map(({ lot_id }) => lot_id)
}

export const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id) => b.includes(id))
