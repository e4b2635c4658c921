import type { Pool } from 'pg'
import type { ImportContext, Reconciliation } from '@gostiny/platform'
import { copyCompanies } from '@gostiny/companies'
import { generateEntityId } from '@medusajs/framework/utils'
import { aliasOf } from '../events/alias'
import { newId } from '../events/new-id'
import { LotStore } from '../modules/auctions/engine/lot-store'
import { currencyOf, playAll, termsOf, type PlannedAuction } from './plan'
import { reconciliationOf } from './reconciliation'
import { rulesOfLog } from './rules'

const LOTS_AT_ONCE = 100

/** Plays the staged auctions and writes them with their records, in the caller's transaction. */
export async function writeAuctions(context: ImportContext): Promise<Reconciliation> {
  const { client, report } = context
  const planned = await playAll(context)
  await report('companies')
  const companies = await companiesOf(context, planned)
  const store = new LotStore(client as unknown as Pool)
  for (let at = 0; at < planned.length; at += LOTS_AT_ONCE) {
    const batch = planned.slice(at, at + LOTS_AT_ONCE)
    await writeEvents(context, batch, companies)
    const appended = await store.append(batch.map(({ replayed }) => replayed.addition))
    if (appended.size !== batch.length) throw new Error('a record of an imported lot was not appended')
    await report('auctions', at + batch.length, planned.length)
  }
  return reconciliationOf(context, planned)
}

const BUYER = ''

/** Companies by name, the buyer under the empty one; those imported before under the same name are kept. */
async function companiesOf(
  { client, run }: ImportContext,
  planned: readonly PlannedAuction[],
): Promise<Map<string, string>> {
  const names = [...new Set([BUYER, ...planned.flatMap(({ bidders }) => bidders.map(({ name }) => name))])]
  const codeOf = (name: string): string => (name === BUYER ? `auctions ${run.file_name}` : `bidder ${name}`)
  const { rows } = await client.query<{ id: string; external_code: string }>(
    `select id, external_code from company where source = 'import' and deleted_at is null
       and external_code = any($1)`,
    [names.map(codeOf)],
  )
  const known = new Map(rows.map(({ id, external_code }) => [external_code, id]))
  const currency = currencyOf({ run })
  const since = new Date(Math.min(...planned.map(({ logged }) => logged.at), Date.now()))
  const made = names
    .filter((name) => !known.has(codeOf(name)))
    .map((name) => ({
      id: generateEntityId('', 'comp'),
      name: name === BUYER ? `Buyer of ${run.file_name}` : name,
      roles: [name === BUYER ? ('buyer' as const) : ('supplier' as const)],
      ...{ verification: 'verified' as const, currency, source: 'import' as const, import_id: run.id },
      ...{ external_code: codeOf(name), created_at: since },
    }))
  await copyCompanies(client, made)
  for (const { id, external_code } of made) known.set(external_code, id)
  return new Map(names.map((name) => [name, known.get(codeOf(name)) ?? '']))
}

async function writeEvents(
  context: ImportContext,
  batch: readonly PlannedAuction[],
  companies: ReadonlyMap<string, string>,
): Promise<void> {
  const { client, run } = context
  const currency = currencyOf(context)
  const rows = batch.map(({ logged, event_id, lot_id, bidders }) => {
    const rules = rulesOfLog(logged, currency)
    const [starts_at, ends_at] = [rules.starts_at, rules.ends_at].map((at) => new Date(at).toISOString())
    return {
      ...{ event_id, lot_id, item_id: newId('loti'), title: (logged.title || logged.auction).slice(0, 200) },
      description: logged.details,
      settings: { ...rules, starts_at, ends_at, logged_as: logged.auction },
      ...{ ceiling: logged.reserve_price, published_at: new Date(rules.starts_at - 60_000).toISOString() },
      participants: bidders.map(({ name, participant_id }, index) => ({
        ...{ id: participant_id, event_id, supplier_company_id: companies.get(name), alias: aliasOf(index) },
        terms: termsOf(participant_id, currency),
      })),
    }
  })
  const told = JSON.stringify(rows)
  await client.query(
    `insert into auction_event (id, buyer_company_id, created_by, title, description, currency, state, settings,
       published_at, created_at, import_id)
     select event_id, $2, 'import', title, description, $3, 'published', settings, published_at, published_at, $4
     from jsonb_to_recordset($1::jsonb) as row (event_id text, title text, description text, settings jsonb,
       published_at timestamptz)`,
    [told, companies.get(BUYER), currency, run.id],
  )
  await client.query(
    `with row as (select * from jsonb_to_recordset($1::jsonb) as row (event_id text, lot_id text, item_id text,
       title text, description text, ceiling text)),
     lot as (insert into auction_lot (id, event_id, position, title, settings)
       select lot_id, event_id, 0, title, jsonb_build_object('ceiling', ceiling) from row)
     insert into auction_lot_item (id, lot_id, position, title, unit, quantity)
     select item_id, lot_id, 0, left(coalesce(nullif(description, ''), title), 300), 'C62', 1 from row`,
    [told],
  )
  await client.query(
    `with row as (select participant.* from jsonb_to_recordset($1::jsonb) as row (published_at timestamptz,
         participants jsonb)
       cross join lateral (select row.published_at, one.* from jsonb_to_recordset(row.participants)
         as one (id text, event_id text, supplier_company_id text, alias text, terms jsonb)) participant),
     answer as (insert into auction_answer (participant_id, state, at) select id, 'accepted', published_at from row)
     insert into auction_participant (id, event_id, supplier_company_id, alias, state, terms, invited_at, accepted_at)
     select id, event_id, supplier_company_id, alias, 'accepted', terms, published_at, published_at from row`,
    [told],
  )
}
