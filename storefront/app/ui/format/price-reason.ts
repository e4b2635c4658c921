import type { PriceReason } from '~/api/prices.types'
import { scaled } from './decimal'

export type ReasonPart =
  | { key: 'price.by_list'; params: { list: string } }
  | { key: 'price.by_base' }
  | { key: 'price.from_quantity'; params: { quantity: number } }
  | { key: 'price.valid_until'; params: { date: string } }

/** What a price rests on, as sentences to be said one after another. */
export function reasonParts(reason: PriceReason): ReasonPart[] {
  if (reason.kind === 'base') return [{ key: 'price.by_base' }]
  return [
    { key: 'price.by_list', params: { list: reason.list_title ?? '' } },
    ...(Number(reason.min_quantity ?? 1) > 1
      ? [{ key: 'price.from_quantity' as const, params: { quantity: Number(reason.min_quantity) } }]
      : []),
    ...(reason.ends_at ? [{ key: 'price.valid_until' as const, params: { date: reason.ends_at } }] : []),
  ]
}

/** The list price is struck only when the buyer really pays less. */
export const isReduced = (unitPrice: string | null, baseUnitPrice: string | null) =>
  unitPrice !== null && baseUnitPrice !== null && Number(baseUnitPrice) > Number(unitPrice)

/** How much less than the list price, in whole percent, never rounded up to a better figure. */
export function reductionPercent(unitPrice: string, baseUnitPrice: string): number {
  const [price, base] = [scaled(unitPrice), scaled(baseUnitPrice)]
  return Number(((base - price) * 100n) / base)
}
