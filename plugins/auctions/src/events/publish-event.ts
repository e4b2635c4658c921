import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import type { ParticipantTerms } from '../modules/auctions/domain'
import type { EventRules } from './event-body'
import { bondsOf } from './lot-bonds'
import { rulesOf } from './rules-of'
import type { Author } from './save-event'

type Draft = {
  state: string
  currency: string
  terms: string
  settings: EventRules
  lots: { id: string; phase: string; ceiling: string | null; covers: number[]; quantities: string[] }[]
  participants: (Omit<ParticipantTerms, 'participant_id'> & { participant_id: string })[]
}

const READ = `
  select event.state, event.currency, event.terms, event.settings,
    (select json_agg(json_build_object('id', lot.id, 'phase', lot.phase, 'ceiling', lot.settings->>'ceiling',
       'covers', coalesce(lot.settings->'covers', '[]'), 'quantities',
       (select json_agg(item.quantity::text order by item.position) from auction_lot_item item where item.lot_id = lot.id))
       order by lot.position) from auction_lot lot where lot.event_id = event.id) as lots,
    (select coalesce(json_agg(participant.terms || jsonb_build_object('participant_id', participant.id) order by participant.alias), '[]')
       from auction_participant participant where participant.event_id = event.id) as participants
  from auction_event event where event.id = $1 and event.buyer_company_id = $2`

/**
 * Freezes the rules of a draft and opens its lots' records; goes on where it was interrupted. Refused without suppliers
 * or when its start has passed.
 */
export async function publishEvent(house: AuctionHouse, author: Author, eventId: string): Promise<void> {
  const { pool, engine } = house
  const { rows } = await pool.query<Draft>(READ, [eventId, author.company_id])
  const draft = rows[0] ?? refuse('auction_not_found', { status: 404 })
  if (!draft.participants.length) refuse('auction_without_suppliers', { status: 409, field: 'suppliers' })
  if (Date.parse(draft.settings.starts_at) <= engine.now())
    refuse('auction_start_passed', { status: 409, field: 'rules.starts_at' })

  if (draft.state !== 'draft' && draft.lots.every(({ phase }) => phase !== 'draft'))
    refuse('auction_published', { status: 409 })
  await pool.query(
    `update auction_event set state = 'published', published_at = coalesce(published_at, now()), updated_at = now()
     where id = $1`,
    [eventId],
  )
  const event = { currency: draft.currency, terms: draft.terms, rules: draft.settings }
  for (const [position, lot] of draft.lots.entries()) {
    const items = lot.quantities.map((quantity) => ({ quantity }))
    const bonds = bondsOf(draft.lots, position, draft.settings)
    const rules = rulesOf(event, { position, ceiling: lot.ceiling, items }, draft.participants.length, bonds)
    await engine.submit(lot.id, {
      kind: 'schedule',
      key: `schedule ${lot.id}`,
      actor: { role: 'buyer', person_id: author.person_id },
      lot_id: lot.id,
      rules,
      participants: draft.participants,
    })
  }
}
