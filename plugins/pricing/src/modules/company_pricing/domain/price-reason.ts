import type { Offer, PriceReason } from './price'
import { intersect } from './validity'

/** Names the source of an offer, its tier and how long the price holds. */
export function reasonFor({ list, row }: Offer): PriceReason {
  const min_quantity = Number(row.min_quantity)
  if (!list) return { kind: 'base', min_quantity }

  const { starts_at, ends_at } = intersect(list, row)
  return {
    kind: 'list',
    list_id: list.id,
    list_title: list.title,
    min_quantity,
    ...(starts_at && { starts_at: starts_at.toISOString() }),
    ...(ends_at && { ends_at: ends_at.toISOString() }),
  }
}
