import type {
  Command,
  Decimal,
  DrawBytes,
  LotState,
  Millis,
  SupplierView,
} from '../../modules/auctions/domain'
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
  /** Where the secrets of a sealed offer come from. */
  draw: DrawBytes
}

/** What he does in one kind of auction; null when he waits. */
export type Move = (look: Look) => Command | null

/** What he asks, for everything there is. */
export const offered = ({ state: { rules }, view }: Look, price: Decimal) => ({
  participant_id: view.participant_id,
  price,
  currency: view.currency,
  ...(rules.split && { quantity: rules.quantity }),
})

/** An ordinary bid of his. */
export const bidAt = (look: Look, price: Decimal, more: { level?: number } = {}): Command => ({
  kind: 'bid',
  actor: { role: 'supplier', person_id: look.person_id },
  ...offered(look, price),
  ...more,
})
