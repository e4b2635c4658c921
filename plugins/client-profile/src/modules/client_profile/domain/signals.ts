import type { InteractionKind } from './interaction'

/** An interest loses half of its weight in this time. */
export const INTEREST_HALF_LIFE_DAYS = 60

/**
 * How much interest an act shows, one product view being 1: the more it costs the person, the more it says
 * (implicit feedback as graded confidence: Hu, Koren, Volinsky, "Collaborative filtering for implicit feedback
 * datasets", ICDM 2008). A later cancellation does not take the interest back.
 */
export const SIGNAL_WEIGHTS: Partial<Record<InteractionKind, number>> = {
  'category.viewed': 0.5,
  'product.viewed': 1,
  'document.opened': 2,
  'product.compared': 2,
  'cart.line_added': 4,
  'order.line': 8,
}

/** Acts of looking without buying, counted as views. */
export const LOOKING: ReadonlySet<InteractionKind> = new Set([
  'product.viewed',
  'document.opened',
  'product.compared',
])

/** Acts of a person on the portal, as against facts of the office. */
export const PORTAL_KINDS: ReadonlySet<InteractionKind> = new Set([
  'product.viewed',
  'category.viewed',
  'document.opened',
  'search.done',
  'product.compared',
  'cart.line_added',
  'cart.line_changed',
  'cart.line_removed',
])
