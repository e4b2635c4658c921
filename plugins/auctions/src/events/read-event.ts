import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import { isOver, type Phase, type Visibility } from '../modules/auctions/domain'
import type { EventRules } from './event-body'
import { eventState } from './event-state'
import { usualProtocol } from './rules-of'

/** Who asks for an event: its buyer, a supplier invited to it, or staff. */
export type Side = 'buyer' | 'supplier' | 'staff'

type Item = {
  id: string
  title: string
  variant_id: string | null
  sku: string | null
  cpv: string | null
  unit: string
  quantity: string
  own_price: string | null
}
type Lot = {
  id: string
  title: string
  phase: Phase
  ceiling: string | null
  /** For the buyer only. */
  target: string | null
  /** Positions of the lots this one is a package of. */
  covers: number[]
  budget: string | null
  order_ids: string[] | null
  items: Item[]
}
export type ParticipantRow = {
  id: string
  supplier_company_id: string
  name: string
  alias: string
  state: string
  terms: Record<string, string>
  seen_at: string | null
  accepted_at: string | null
  reminded_at: string | null
  declined_reason: string | null
}
/** A file that belongs to an event. */
export type DocumentRow = { id: string; name: string; mime_type: string; size: number }
type Row = {
  id: string
  number: number
  buyer_company_id: string
  buyer_name: string
  title: string
  description: string
  currency: string
  terms: string
  is_rehearsal: boolean
  is_open: boolean
  /** Of a rehearsal: whether the invited suppliers bid themselves or the house plays them. */
  opponents: 'invited' | 'synthetic'
  rehearsal_of: string | null
  state: string
  settings: EventRules
  /** What participants see by the rules as they were frozen; null in a draft. */
  seen: Visibility | null
  created_at: string
  published_at: string | null
  lots: Lot[]
  participants: ParticipantRow[]
  documents: DocumentRow[]
}

const READ = `
  select event.id, event.number::int as number, event.buyer_company_id, buyer.name as buyer_name, event.title,
    event.description, event.currency, event.terms, event.is_rehearsal, event.state, event.settings, event.created_at,
    event.published_at, event.is_open, event.opponents, event.rehearsal_of,
    (select opened.body::jsonb->'data'->'rules'->'visibility' from auction_lot_record opened
     join auction_lot lot on lot.id = opened.lot_id
     where lot.event_id = event.id and opened.seq = 1 limit 1) as seen,
    (select coalesce(json_agg(json_build_object('id', document.id, 'name', document.name,
       'mime_type', document.mime_type, 'size', document.size) order by document.created_at, document.id), '[]')
     from auction_document document where document.event_id = event.id) as documents,
    (select coalesce(json_agg(json_build_object('id', lot.id, 'title', lot.title, 'phase', lot.phase,
       'ceiling', lot.settings->>'ceiling', 'target', lot.settings->>'target', 'budget', lot.settings->>'budget',
       'covers', coalesce(lot.settings->'covers', '[]'), 'order_ids', lot.awarded_order_ids, 'items',
       (select json_agg(json_build_object('id', item.id, 'title', item.title, 'variant_id', item.variant_id,
          'sku', item.sku, 'cpv', item.cpv, 'unit', item.unit, 'quantity', item.quantity::text,
          'own_price', item.own_price::text) order by item.position)
        from auction_lot_item item where item.lot_id = lot.id)) order by lot.position), '[]')
     from auction_lot lot where lot.event_id = event.id) as lots,
    (select coalesce(json_agg(json_build_object('id', participant.id, 'supplier_company_id',
       participant.supplier_company_id, 'name', supplier.name, 'alias', participant.alias, 'state', participant.state,
       'terms', participant.terms, 'seen_at', participant.seen_at, 'accepted_at', participant.accepted_at,
       'reminded_at', participant.reminded_at, 'declined_reason', participant.declined_reason) order by participant.alias), '[]')
     from auction_participant participant join company supplier on supplier.id = participant.supplier_company_id
     where participant.event_id = event.id) as participants
  from auction_event event join company buyer on buyer.id = event.buyer_company_id
  where event.id = $1`

/** An event with its lots and participants, whoever asks. Callers narrow it to the side of the reader. */
export async function findEvent(pool: Pool, eventId: string): Promise<Row> {
  const { rows } = await pool.query<Row>(READ, [eventId])
  return rows[0] ?? refuse('auction_not_found', { status: 404 })
}

/** The side of a company in an event; 404 for strangers, and for suppliers while it is a draft. */
export function sideOf(event: Row, companyId: string): 'buyer' | 'supplier' {
  if (event.buyer_company_id === companyId) return 'buyer'
  const isInvited = event.participants.some(({ supplier_company_id }) => supplier_company_id === companyId)
  const isShown = event.state !== 'draft' && event.opponents === 'invited'
  return isInvited && isShown ? 'supplier' : refuse('auction_not_found', { status: 404 })
}

/** What a reader of one side may see of an event. A supplier sees himself and nobody else. */
export function presentEvent(event: Row, side: Side, companyId?: string) {
  const { participants, lots, settings: _, seen: __, state, buyer_company_id: ___, ...facts } = event
  const mine = participants.find(({ supplier_company_id }) => supplier_company_id === companyId)
  const phases = lots.map(({ phase }) => phase)
  const areNamed = side === 'staff' || mayName(event)

  return {
    ...facts,
    side,
    state: eventState(state !== 'draft', phases),
    rules: toldRules(event),
    lots: side === 'supplier' ? lots.map(withoutOwnPrices) : lots,
    participants: side === 'supplier' ? [] : areNamed ? participants : byName(participants),
    addressees:
      side === 'supplier'
        ? []
        : participants.map(({ id, name, alias }) => ({ id, name: areNamed ? name : alias })),
    me: side === 'supplier' && mine ? { id: mine.id, state: mine.state, terms: mine.terms } : null,
  }
}

/** The rules with what participants see as it was frozen; older ones give them the whole protocol. */
function toldRules({ settings, seen }: Pick<Row, 'settings' | 'seen'>): EventRules {
  if (seen) return { ...settings, visibility: { ...seen, protocol: seen.protocol ?? 'whole' } }
  const { visibility } = settings
  if (!visibility) return settings
  return {
    ...settings,
    visibility: { ...visibility, protocol: visibility.protocol ?? usualProtocol(visibility) },
  }
}

/** Whether the buyer may know who is behind which alias: in a draft, after the close, or by the rules. RULES.md §12. */
export const mayName = ({ state, lots, settings }: Pick<Row, 'state' | 'lots' | 'settings'>): boolean =>
  state === 'draft' ||
  Boolean(settings.visibility?.buyer_sees_names) ||
  lots.every(({ phase }) => phase === 'closed' || isOver(phase))

/** The invited by their names, with nothing that ties one to his bids. */
const byName = (participants: ParticipantRow[]): ParticipantRow[] =>
  participants
    .map((participant) => ({ ...participant, id: participant.supplier_company_id, alias: '' }))
    .sort((a, b) => a.name.localeCompare(b.name))

const withoutOwnPrices = ({ order_ids: _, target: ___, budget: ____, ...lot }: Lot) => ({
  ...lot,
  items: lot.items.map(({ own_price: __, ...item }) => item),
})
