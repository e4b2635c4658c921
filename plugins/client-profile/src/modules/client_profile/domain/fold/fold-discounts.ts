import { amount } from '../amount'
import type { InteractionKind } from '../interaction'
import type { Fold } from './fold-orders'
import { orderOf } from './history'

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null)

/** How facts of discounts enter the history. */
export const discountFolds: Partial<Record<InteractionKind, Fold>> = {
  'discount.entitled': (history, entry) => {
    const id = entry.document_id ?? ''
    history.entitlements.set(id, {
      kind: entry.details?.kind === 'promotion' ? 'promotion' : 'list',
      id,
      title: text(entry.details?.title) ?? id,
      from: entry.at,
      starts_at: text(entry.details?.starts_at),
      ends_at: text(entry.details?.ends_at),
      ended_at: null,
    })
  },
  'discount.ended': (history, entry) => {
    const entitlement = history.entitlements.get(entry.document_id ?? '')
    if (entitlement) entitlement.ended_at = entry.at
  },
  'discount.used': (history, entry) => {
    history.uses.push({
      order: orderOf(history, entry.document_id),
      at: entry.at,
      kind: text(entry.details?.discount_kind) ?? 'hand',
      origin: text(entry.details?.list_id) ?? text(entry.details?.promotion_id),
      saved: amount(entry.discount),
    })
  },
}
