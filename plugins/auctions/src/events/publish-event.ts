import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { AuctionHouse } from '../modules/auctions'
import type { Actor, CommandOf, ParticipantTerms } from '../modules/auctions/domain'
import type { EventRules } from './event-body'
import { bondsOf, type LotBonds } from './lot-bonds'
import { rulesOf } from './rules-of'
import type { Author } from './save-event'
import { keepSealing, keptKey } from '../sealing/keep-sealing'
import type { SealingBody } from '../sealing/sealing-body'

/** The token of the third party's page, told once. */
export type Published = { third_token: string | null }

export type Draft = {
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
 * or when its start has passed, and a sealed one without the key its buyer's browser made.
 */
export async function publishEvent(
  house: AuctionHouse,
  author: Author,
  eventId: string,
  sealing?: SealingBody,
): Promise<Published> {
  const { pool, engine } = house
  const draft = await readDraft(pool, author, eventId)
  if (!draft.participants.length) refuse('auction_without_suppliers', { status: 409, field: 'suppliers' })
  if (Date.parse(draft.settings.starts_at) <= engine.now())
    refuse('auction_start_passed', { status: 409, field: 'rules.starts_at' })

  if (draft.state !== 'draft' && draft.lots.every(({ phase }) => phase !== 'draft'))
    refuse('auction_published', { status: 409 })
  const { settings } = draft
  const isSealed = settings.format === 'sealed'
  if (isSealed && !sealing && !(await keptKey(pool, eventId)))
    refuse('auction_sealing_missing', { status: 409, field: 'sealing' })
  const third_token = await freeze(house, author, eventId, isSealed ? sealing : undefined)
  const public_key = isSealed ? await keptKey(pool, eventId) : null
  const waiting = draft.lots.filter((_, position) => doesWait(bondsOf(draft.lots, position, settings)))
  await pool.query('update auction_lot set waits_for_others = true where id = any($1)', [
    waiting.map(({ id }) => id),
  ])
  for (const [position, { id }] of draft.lots.entries())
    await engine.submit(id, { ...scheduleOf(draft, position, author, public_key), key: `schedule ${id}` })
  return { third_token }
}

/** Whether the house has to tell a lot about others. */
const doesWait = ({ linked_lots, follows }: LotBonds): boolean => Boolean(linked_lots ?? follows)

/** What a draft of the author's company would be published as. */
export async function readDraft(pool: Pool, { company_id }: Author, eventId: string): Promise<Draft> {
  const { rows } = await pool.query<Draft>(READ, [eventId, company_id])
  return rows[0] ?? refuse('auction_not_found', { status: 404 })
}

/** The command that opens the record of the lot at a position of a draft, with its rules frozen. */
export function scheduleOf(
  { currency, terms, settings, participants, lots }: Draft,
  position: number,
  { person_id }: Author,
  public_key: string | null = null,
): CommandOf<'schedule'> & { actor: Actor } {
  const { id, ceiling, quantities } = lots[position]
  const lot = { position, ceiling, items: quantities.map((quantity) => ({ quantity })) }
  const bonds = { ...bondsOf(lots, position, settings), ...(public_key && { sealing: { public_key } }) }
  const rules = rulesOf({ currency, terms, rules: settings }, lot, participants.length, bonds)
  return { kind: 'schedule', actor: { role: 'buyer', person_id }, lot_id: id, rules, participants }
}

/** From here on nothing is changed: the event is published, and its key kept with it. */
async function freeze(
  { pool, vault }: AuctionHouse,
  author: Author,
  eventId: string,
  sealing: SealingBody | undefined,
): Promise<string | null> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(
      `update auction_event set state = 'published', published_at = coalesce(published_at, now()), updated_at = now()
       where id = $1`,
      [eventId],
    )
    const token = sealing ? await keepSealing(client, vault, author, eventId, sealing) : null
    await client.query('commit')
    return token
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}
