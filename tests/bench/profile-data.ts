import type { Pool } from 'pg'

/** What a synthetic ledger looks like: per company on average so many orders of so many lines, and acts on the portal. */
export interface LedgerShape {
  companies: number
  seed: number
  /** Mean orders of a company; the busiest tenth has five times as many. */
  orders: number
  lines: number
  acts: number
  months: number
}

const PRODUCTS = 5000
const CATEGORIES = 60
const SUPPLIERS = 25

/** A number in [0, 1) from the seed and up to three whole numbers: the same on every machine. */
const RANDOM = (seed: number) => `
  create or replace function pg_temp.rnd(a bigint, b bigint, c bigint) returns double precision
  language sql immutable parallel safe as $$
    select ((hashint8extended(a * 1000003 + b * 10007 + c, ${seed}) & 2147483647)::double precision) / 2147483648
  $$`

const interactionId = (source: string, id: string, kind: string) =>
  `'int_' || left(encode(sha256(convert_to('${source}|' || ${id} || '|${kind}', 'UTF8')), 'hex'), 32)`

const about = (product: string) => `
  'prod_' || ${product}, 'variant_' || ${product}, 'SKU-' || ${product}, 'pcat_' || ${product} % ${CATEGORIES},
  'comp_s' || ${product} % ${SUPPLIERS}`

/** Companies and products as the shop knows them, for the facts and names on a page. */
export async function fillRegistry(shop: Pool, companies: number): Promise<void> {
  await shop.query(
    `insert into company (id, name, country, currency, verification, parent_id, source)
     select 'comp_' || c, 'Company ' || c, (array['de','ua','kz'])[1 + c % 3], (array['eur','uah','kzt'])[1 + c % 3],
       'verified', null, 'demo' from generate_series(1, $1::int) c`,
    [companies],
  )
  await shop.query(
    `insert into product (id, title, handle, status)
     select 'prod_' || p, 'Product ' || p, 'product-' || p, 'published' from generate_series(0, ${PRODUCTS}) p`,
  )
  await shop.query(
    `insert into product_category (id, name, handle, mpath, rank)
     select 'pcat_' || c, 'Category ' || c, 'category-' || c, 'pcat_' || c, c from generate_series(0, ${CATEGORIES}) c`,
  )
}

/** Fills the ledger by SQL alone; returns how many interactions it holds. */
export async function fillLedger(pool: Pool, shape: LedgerShape): Promise<number> {
  const client = await pool.connect()
  try {
    await client.query(RANDOM(shape.seed))
    await makePartitions(client, shape.months)
    await client.query(`
      insert into client_profile.company (company_id, name, country, currency, roles, verification, parent_id)
      select 'comp_' || c, 'Company ' || c, (array['de','ua','kz'])[1 + c % 3], (array['eur','uah','kzt'])[1 + c % 3],
             '{buyer}', 'verified', case when c % 50 = 0 and c > 50 then 'comp_' || c - 25 end
      from generate_series(1, ${shape.companies}) c`)
    await client.query(`
      create temp table bench_order as
      select c, o, 'order_' || c || '_' || o as id,
             date_trunc('milliseconds', now() - interval '1 day' * (pg_temp.rnd(c, o, 1) * 30 * ${shape.months})) as at,
             1 + (pg_temp.rnd(c, o, 2) * 2 * ${shape.lines - 1})::int as lines
      from generate_series(1, ${shape.companies}) c,
           lateral generate_series(1, 1 + (case when c % 10 = 0 then 5 else 0.56 end * ${shape.orders} * 2 * pg_temp.rnd(c, 0, 3))::int) o`)
    await client.query(`
      create temp table bench_line as
      select c, o, l, id, at, (pg_temp.rnd(c, (o % 3) * 10 + l, 4) * ${PRODUCTS})::int as product,
             (1 + pg_temp.rnd(c * 7 + o, l, 5) * 40)::int as quantity,
             round((1 + pg_temp.rnd(c, l, 6) * 90)::numeric, 2) as price, pg_temp.rnd(c * 3 + o, l, 7) < 0.3 as cheap
      from bench_order, lateral generate_series(1, lines) l`)
    await client.query(`
      insert into client_profile.interaction (id, company_id, person_id, kind, occurred_at, document_id, amount, currency, source, source_id, details)
      select ${interactionId('bench', 'id', 'order.placed')}, 'comp_' || c, 'pers_' || c || '_' || o % 3, 'order.placed', at, id,
             total, (array['eur','uah','kzt'])[1 + c % 3], 'bench', id, jsonb_build_object('display_id', o)
      from (select c, o, id, at, sum(quantity * price) as total from bench_line group by c, o, id, at) placed`)
    await client.query(`
      insert into client_profile.interaction (id, company_id, person_id, kind, occurred_at, document_id, product_id, variant_id, sku,
        category_id, supplier_id, quantity, unit_price, amount, discount, currency, source, source_id, details)
      select ${interactionId('bench', "id || '_' || l", 'order.line')}, 'comp_' || c, 'pers_' || c || '_' || o % 3, 'order.line', at, id,
             ${about('product')}, quantity, price, quantity * price, case when cheap then quantity * price * 0.1 else 0 end,
             (array['eur','uah','kzt'])[1 + c % 3], 'bench', id || '_' || l,
             jsonb_build_object('price_level', (array['economy','middle','premium'])[1 + product % 3])
      from bench_line`)
    await client.query(`
      insert into client_profile.interaction (id, company_id, kind, occurred_at, document_id, product_id, quantity, amount, discount, currency,
        source, source_id, details)
      select ${interactionId('bench', "id || '_' || l", 'discount.used')}, 'comp_' || c, 'discount.used', at, id, 'prod_' || product,
             quantity, quantity * price, quantity * price * 0.1, (array['eur','uah','kzt'])[1 + c % 3], 'bench', id || '_' || l,
             '{"discount_kind": "list", "list_id": "cpl_1", "list_title": "Contract"}'
      from bench_line where cheap`)
    await client.query(`
      insert into client_profile.interaction (id, company_id, person_id, kind, occurred_at, product_id, variant_id, sku, category_id, supplier_id,
        quantity, channel, source, source_id, details)
      select ${interactionId('bench', "c || '_' || a", 'act')}, 'comp_' || c, 'pers_' || c || '_' || a % 3,
             (array['product.viewed','product.viewed','product.viewed','category.viewed','search.done','cart.line_added'])[1 + a % 6],
             date_trunc('milliseconds', now() - interval '1 day' * (pg_temp.rnd(c, a, 8) * 30 * ${shape.months})),
             ${about('product')}, 1, 'portal', 'bench', c || '_' || a,
             jsonb_build_object('query', 'bolt m' || product % 20, 'result_count', product % 4, 'price_level', 'middle')
      from (select c, a, (pg_temp.rnd(c, a % 12, 9) * ${PRODUCTS})::int as product
            from generate_series(1, ${shape.companies}) c, lateral generate_series(1, ${shape.acts}) a) acts`)
    await client.query('analyze client_profile.interaction')
    const { rows } = await client.query<{ count: string }>('select count(*) from client_profile.interaction')
    return Number(rows[0].count)
  } finally {
    client.release(true)
  }
}

async function makePartitions(
  client: { query(sql: string): Promise<unknown> },
  months: number,
): Promise<void> {
  const now = new Date()
  for (let back = months + 1; back >= 0; back--) {
    const month = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - back)).toISOString().slice(0, 7)
    await client.query(`
      create table if not exists client_profile.interaction_${month.replace('-', '_')} partition of client_profile.interaction
      for values from ('${month}-01 00:00:00+00') to (timestamptz '${month}-01 00:00:00+00' + interval '1 month')`)
  }
}
