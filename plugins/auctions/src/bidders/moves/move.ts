import type { Command, Decimal, LotState, Millis, SupplierView } from '../../modules/auctions/domain'
import type { Chance, Temper } from '../temper'

/** What a simulated supplier knows when he looks at the room: what any supplier may see, and himself. */
export type Look = {
  state: LotState
  view: SupplierView
  /** Who stands in the record for him. */
  person_id: string
  temper: Temper
  at: Millis
  chance: Chance
}

/** What he does in one kind of auction; null when he waits. */
export type Move = (look: Look) => Command | null

/** An ordinary bid of his. */
export const bidAt = ({ view, person_id }: Look, price: Decimal, more: { level?: number } = {}): Command => ({
  kind: 'bid',
  actor: { role: 'supplier', person_id },
  participant_id: view.participant_id,
  price,
  currency: view.currency,
  ...more,
})
