import type { AuctionHouse } from '@gostiny/auctions'
import { createHmac } from 'node:crypto'
import type { Pool } from 'pg'
import { Client } from '../../support/client'
import { openLot } from '../../faults/auction-lots'

const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** A sign-in token as the house gives them out. */
function tokenOf(customerId: string): string {
  const iat = Math.floor(Date.now() / 1000)
  const claims = { actor_id: customerId, actor_type: 'customer', auth_identity_id: '', app_metadata: {} }
  const text = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64({ ...claims, iat, exp: iat + 86_400 })}`
  return `${text}.${createHmac('sha256', process.env.JWT_SECRET ?? '')
    .update(text)
    .digest('base64url')}`
}

/** Verified supplier companies `comp_load_0` …, each with so many people who may bid; put there past the screens. */
export async function loadSuppliers(db: Pool, companies: number, people = 1): Promise<void> {
  await db.query(
    `insert into company (id, name, country, currency, verification, roles)
     select 'comp_load_' || n, 'Load ' || n, 'de', 'eur', 'verified', '{supplier}' from generate_series(0, $1 - 1) n`,
    [companies],
  )
  await db.query(
    `insert into person (id, customer_id, email)
     select 'pers_load_' || c || '_' || p, 'cus_load_' || c || '_' || p, c || '.' || p || '@load.test'
     from generate_series(0, $1 - 1) c, generate_series(0, $2 - 1) p`,
    [companies, people],
  )
  await db.query(
    `insert into membership (id, company_id, person_id, roles)
     select 'memb_load_' || c || '_' || p, 'comp_load_' || c, 'pers_load_' || c || '_' || p, '{buyer}'
     from generate_series(0, $1 - 1) c, generate_series(0, $2 - 1) p`,
    [companies, people],
  )
}

/** A person of a supplier company, with a token of his. */
export const supplierClient = (url: string, company: number, person = 0): Client =>
  new Client(url, {
    'x-publishable-api-key': 'pk_gostiny_portal',
    authorization: `Bearer ${tokenOf(`cus_load_${company}_${person}`)}`,
    'x-company-id': `comp_load_${company}`,
  })

type Wanted = { companies: number; first?: number; rules?: (now: number) => object }

/** A live lot in which so many of the load's companies take part. */
export async function openFloor(
  house: AuctionHouse,
  db: Pool,
  { companies, first = 0, rules }: Wanted,
): Promise<string> {
  const lot = await openLot(house, db, companies, {
    idOf: (index, id) => `part_${first + index}_${id}`,
    rules,
  })
  await db.query(
    `insert into auction_participant (id, event_id, supplier_company_id, alias, state, terms)
     select 'part_' || n || '_' || $1, 'auc_' || $1, 'comp_load_' || n, 'Supplier ' || n, 'accepted', '{}'
     from generate_series($2::int, $3::int) n`,
    [lot, first, first + companies - 1],
  )
  return lot
}
