/** Acts of a person on the portal that may be recorded, with the fields without which they say nothing. */
export const INTEREST_KINDS = {
  'product.viewed': ['product_id'],
  'category.viewed': ['category_id'],
  'document.opened': ['document_id'],
  'search.done': ['query', 'result_count'],
  'product.compared': ['ids'],
  'cart.line_added': ['variant_id', 'quantity'],
  'cart.line_changed': ['variant_id', 'quantity'],
  'cart.line_removed': ['variant_id'],
} as const

export type InterestKind = keyof typeof INTEREST_KINDS
export const interestKinds = Object.keys(INTEREST_KINDS) as [InterestKind, ...InterestKind[]]

/** An event as the portal sends it; `id` is made there, so that a repeated beacon is one event. */
export interface InterestEvent {
  id: string
  kind: InterestKind
  at: Date
  product_id?: string
  variant_id?: string
  category_id?: string
  document_id?: string
  query?: string
  result_count?: number
  quantity?: number
  ids?: string[]
}

/** Names of the fields an event of this kind lacks. */
export const missingFields = (event: InterestEvent): string[] =>
  INTEREST_KINDS[event.kind].filter((field) => event[field] === undefined)

/** A beacon may have waited in a closed laptop; beyond this the clock is wrong rather than the beacon late. */
const LONGEST_DELAY_MS = 3 * 86_400_000

/** When an event happened: as the browser's clock says, but not in the future and not longer ago than believable. */
export function happenedAt(at: Date, receivedAt: Date): Date {
  const latest = receivedAt.getTime()
  return new Date(Math.min(Math.max(at.getTime(), latest - LONGEST_DELAY_MS), latest))
}
