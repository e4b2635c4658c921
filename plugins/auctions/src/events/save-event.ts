import { randomUUID } from 'node:crypto'
import { refuse } from '@gostiny/platform'
import type { Pool, PoolClient } from 'pg'
import { faultsOf } from '../modules/auctions/domain'
import { aliasOf } from './alias'
import type { EventBody } from './event-body'
import { bondsOf, refuseBonds } from './lot-bonds'
import { newId } from './new-id'
import { rulesOf } from './rules-of'

export type Author = { company_id: string; person_id: string }

/** Makes a draft, or replaces one of the author's company. @returns its id. Refuses rules that cannot work, by field. */
export async function saveEvent(
  pool: Pool,
  author: Author,
  body: EventBody,
  eventId?: string,
): Promise<string> {
  refuseFaults(body)
  const client = await pool.connect()
  try {
    await client.query('begin')
    await refuseStrangers(client, author, body)
    const id = eventId ?? newId('auc')
    if (eventId) await replace(client, author, body, eventId)
    else await insert(client, author, body, id)
    await insertLots(client, id, body)
    await insertSuppliers(client, id, body)
    await client.query('commit')
    return id
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

function refuseFaults(body: EventBody): void {
  refuseBonds(body)
  const bound = body.lots.map(({ covers }, index) => ({ id: String(index), covers }))
  body.lots.forEach((lot, index) => {
    const bonds = bondsOf(bound, index, body.rules)
    const [fault] = faultsOf(rulesOf(body, { ...lot, position: index }, body.suppliers.length, bonds))
    if (!fault) return
    const field = fault === 'ceiling' ? `lots.${index}.ceiling` : `rules.${fault}`
    refuse('auction_rules_invalid', { field, params: { field: fault } })
  })
}

/** Only verified suppliers may be invited, and never the buyer itself. */
async function refuseStrangers(
  client: PoolClient,
  { company_id }: Author,
  { suppliers }: EventBody,
): Promise<void> {
  const asked = suppliers.map(({ supplier_company_id }) => supplier_company_id)
  const { rows } = await client.query<{ id: string }>(
    `select id from company where id = any($1) and 'supplier' = any(roles) and verification = 'verified'
       and deleted_at is null and id <> $2`,
    [asked, company_id],
  )
  const known = new Set(rows.map(({ id }) => id))
  const place = asked.findIndex((id, index) => !known.has(id) || asked.indexOf(id) !== index)
  if (place >= 0) refuse('auction_supplier_unknown', { field: `suppliers.${place}.supplier_company_id` })
}

const insert = (client: PoolClient, author: Author, body: EventBody, id: string) =>
  client.query(
    `insert into auction_event (id, buyer_company_id, created_by, title, description, currency, terms,
       is_rehearsal, is_open, settings)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, author.company_id, author.person_id, body.title, body.description, body.currency],
      ...[body.terms, body.is_rehearsal, body.is_open, JSON.stringify(body.rules)],
    ],
  )

async function replace(client: PoolClient, author: Author, body: EventBody, id: string): Promise<void> {
  const { rowCount } = await client.query(
    `update auction_event set title = $3, description = $4, currency = $5, terms = $6, is_rehearsal = $7, is_open = $8,
       settings = $9, updated_at = now()
     where id = $1 and buyer_company_id = $2 and state = 'draft'`,
    [
      ...[id, author.company_id, body.title, body.description, body.currency, body.terms],
      ...[body.is_rehearsal, body.is_open, JSON.stringify(body.rules)],
    ],
  )
  if (!rowCount) refuse('auction_draft_not_found', { status: 404 })
  await client.query('delete from auction_lot where event_id = $1', [id])
  await client.query('delete from auction_participant where event_id = $1', [id])
}

async function insertLots(client: PoolClient, eventId: string, { lots }: EventBody): Promise<void> {
  const rows = lots.map((lot, position) => ({ ...lot, id: newId('lot'), position }))
  await client.query(
    `insert into auction_lot (id, event_id, position, title, settings)
     select id, $2, position, title,
       jsonb_build_object('ceiling', ceiling, 'target', target, 'budget', budget, 'covers', covers)
     from jsonb_to_recordset($1::jsonb)
       as lot (id text, position int, title text, ceiling text, target text, budget text, covers jsonb)`,
    [JSON.stringify(rows), eventId],
  )
  const items = rows.flatMap((lot) =>
    lot.items.map((item, position) => ({ ...item, id: newId('loti'), lot_id: lot.id, position })),
  )
  await client.query(
    `insert into auction_lot_item (id, lot_id, position, title, variant_id, sku, cpv, unit, quantity, own_price)
     select id, lot_id, position, title, variant_id, sku, cpv, unit, quantity, own_price
     from jsonb_to_recordset($1::jsonb) as item (id text, lot_id text, position int, title text, variant_id text,
       sku text, cpv text, unit text, quantity numeric, own_price numeric)`,
    [JSON.stringify(items)],
  )
}

async function insertSuppliers(
  client: PoolClient,
  eventId: string,
  { suppliers, currency }: EventBody,
): Promise<void> {
  const rows = inAnyOrder(suppliers).map(({ supplier_company_id, ...terms }, index) => ({
    ...{ id: newId('apart'), supplier_company_id, alias: aliasOf(index) },
    terms: { currency, ...terms },
  }))
  await client.query(
    `insert into auction_participant (id, event_id, supplier_company_id, alias, terms)
     select id, $2, supplier_company_id, alias, terms
     from jsonb_to_recordset($1::jsonb) as row (id text, supplier_company_id text, alias text, terms jsonb)`,
    [JSON.stringify(rows), eventId],
  )
}

/** Shuffled, so that neither alias nor id tells in which order suppliers were invited. */
const inAnyOrder = <T>(list: readonly T[]): T[] =>
  list
    .map((item) => ({ item, place: randomUUID() }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ item }) => item)
