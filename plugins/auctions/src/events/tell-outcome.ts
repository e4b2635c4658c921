import type { MedusaContainer } from '@medusajs/framework/types'
import type { Language } from '@gostiny/platform'
import { moneyText } from '../mails/money'
import { OUTCOME, type LotOutcome } from '../mails/outcome'
import type { AuctionHouse } from '../modules/auctions'
import { supplierView, type LotState } from '../modules/auctions/domain'
import { addresseesOf, writeTo } from './addressees'

type Lot = { title: string; state: LotState; reason: string | null }

const LOTS = `
  select lot.id, lot.title, (
      select record.body::jsonb->'data'->>'reason' from auction_lot_record record
      where record.lot_id = lot.id and record.kind in ('lot_awarded', 'lot_not_awarded', 'lot_cancelled')
      order by record.seq desc limit 1) as reason
  from auction_lot lot where lot.event_id = $1 order by lot.position, lot.id`

/**
 * Writes to everybody whose company has bid in an event how its lots ended: one letter for the whole event. A second
 * call writes nothing more.
 */
export async function tellOutcome(
  container: MedusaContainer,
  { pool, engine }: AuctionHouse,
  eventId: string,
): Promise<void> {
  const { rows } = await pool.query<{ id: string; title: string; reason: string | null }>(LOTS, [eventId])
  const lots = await Promise.all(rows.map(async (row) => ({ ...row, state: await engine.stateOf(row.id) })))
  for (const person of await addresseesOf(pool, eventId)) {
    const told = lots.flatMap((lot) => outcomeOf(lot, person.participant_id, person.language, engine.now()))
    if (!told.length) continue
    await writeTo(container, eventId, person, {
      template: OUTCOME,
      dedupe_key: `${OUTCOME} ${eventId} ${person.person_id}`,
      params: { lots: told },
    })
  }
}

/** How a lot ended for a participant who has bid in it, and no more of it than its rules show him. */
function outcomeOf({ title, state, reason }: Lot, participantId: string, language: Language, at: number) {
  const view = supplierView(state, participantId, at)
  if (!view?.last) return []
  const money = (price: string) => moneyText(language, price, view.currency)
  const isLeaderAwarded = state.award?.some(({ seq }) => seq === state.standing[0]?.seq)
  const outcome: LotOutcome = {
    title,
    outcome: state.phase !== 'awarded' ? overAs(state) : view.won === null ? 'lost' : 'won',
    rank: view.rank,
    price: money(view.last.price),
    winning: isLeaderAwarded && view.lead_price !== null ? money(view.lead_price) : null,
    reason,
  }
  return [outcome]
}

const overAs = ({ phase }: LotState): 'cancelled' | 'not_awarded' =>
  phase === 'cancelled' ? 'cancelled' : 'not_awarded'
