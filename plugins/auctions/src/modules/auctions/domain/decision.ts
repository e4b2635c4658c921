import type { LotEvent } from './events'
import type { Refusal } from './refusal'
import type { LotState } from './state'

/**
 * What a command brings about: the events, time's own first, from `own` on the command's; the lot after them; and
 * why it was refused, if it was. A refused bid is an event too.
 */
export type Decision = {
  events: readonly LotEvent[]
  own: number
  state: LotState
  refusal: Refusal | null
}
