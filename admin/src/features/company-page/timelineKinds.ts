import type { InteractionKind } from '../../providers/contract/profiles'

/** What a person may choose to see on the timeline. */
export const kindGroups = {
  orders: ['order.placed', 'order.changed', 'order.canceled'],
  interests: ['product.viewed', 'category.viewed', 'document.opened', 'search.done', 'product.compared'],
  cart: ['cart.line_added', 'cart.line_changed', 'cart.line_removed'],
  discounts: ['discount.entitled', 'discount.used', 'discount.ended'],
  auctions: [
    ...(['auction.published', 'auction.bought', 'auction.saved', 'auction.not_awarded'] as const),
    ...(['auction.invited', 'auction.accepted', 'auction.declined', 'auction.bid'] as const),
    ...(['auction.won', 'auction.lost', 'auction.blocked', 'auction.disqualified'] as const),
  ],
  money: ['payment.received', 'return.received', 'credit.given'],
} as const satisfies Record<string, readonly InteractionKind[]>

export type KindGroup = keyof typeof kindGroups

export const kindGroupNames = Object.keys(kindGroups) as KindGroup[]

export const kindsOf = (groups: readonly KindGroup[]): InteractionKind[] =>
  groups.flatMap((name) => kindGroups[name])

export function groupOf(kind: InteractionKind): KindGroup {
  if (kind === 'return.line') return 'money'
  return (
    kindGroupNames.find((name) => (kindGroups[name] as readonly InteractionKind[]).includes(kind)) ?? 'orders'
  )
}
