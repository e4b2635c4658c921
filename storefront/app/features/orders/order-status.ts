/** The states an order of ours may be in; what a newer backend adds is shown as it calls itself. */
export const ORDER_STATUSES = [
  'pending',
  'completed',
  'canceled',
  'requires_action',
  'archived',
  'draft',
] as const

export type OrderStatus = (typeof ORDER_STATUSES)[number]

export const FILTERED_STATUSES = ['pending', 'completed', 'canceled'] as const

export const isKnownStatus = (status: string): status is OrderStatus =>
  ORDER_STATUSES.includes(status as OrderStatus)
