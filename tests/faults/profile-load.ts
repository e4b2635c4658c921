import { randomUUID } from 'node:crypto'
import { copyOrders, type BulkOrder } from '@gostiny/purchasing'
import type { Pool } from 'pg'
import type { Article } from '../support/trade'
import { below, oneOf, type Random } from './random'

export interface Trade {
  companies: string[]
  articles: Record<string, Article & { product_id: string }>
}

const DAY = 86_400_000
const KINDS = ['product.viewed', 'search.done', 'cart.line_added'] as const

function someOrder(random: Random, { companies, articles }: Trade): BulkOrder {
  const created_at = new Date(Date.now() - below(random, 400) * DAY - below(random, DAY))
  const lines = Object.entries(articles)
    .filter(() => random() < 0.6)
    .map(([sku, { variant_id }]) => {
      const base = (1 + below(random, 5000)) / 100
      const isCheaper = random() < 0.4
      return {
        variant_id,
        title: sku,
        quantity: String(1 + below(random, 200)),
        unit_price: (isCheaper ? base * 0.9 : base).toFixed(3),
        metadata: {
          sku,
          base_unit_price: base.toFixed(2),
          price_reason: isCheaper
            ? { kind: 'list', list_id: 'cpl_load', list_title: 'Load', min_quantity: 1 + below(random, 2) }
            : { kind: 'base' },
        },
      }
    })
  const returned = lines.length && random() < 0.2
  return {
    created_at,
    status: random() < 0.1 ? 'canceled' : 'pending',
    currency: 'eur',
    region_id: null,
    sales_channel_id: null,
    metadata: {
      company_id: oneOf(random, companies),
      source: 'portal',
      person_id: `pers_${below(random, 4)}`,
    },
    lines,
    ...(returned && {
      returns: [{ received_at: new Date(created_at.getTime() + DAY), lines: [{ line: 0, quantity: '1' }] }],
    }),
  }
}

/** Some orders in one transaction, which sometimes stays open for a while: later work commits before it. */
async function writeOrders(pool: Pool, random: Random, trade: Trade): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await copyOrders(
      client,
      Array.from({ length: 1 + below(random, 6) }, () => someOrder(random, trade)),
    )
    if (random() < 0.2) await new Promise((resolve) => setTimeout(resolve, below(random, 1500)))
    await client.query('commit')
  } finally {
    client.release()
  }
}

const cancelSome = (pool: Pool, random: Random) =>
  pool.query(
    `update "order" set status = 'canceled', canceled_at = now(), updated_at = now()
     where id in (select id from "order" where status = 'pending' order by md5(id || $1) limit 1)`,
    [String(random())],
  )

const creditSome = (pool: Pool, random: Random, { companies }: Trade) =>
  pool.query(
    `insert into company_credit_entry (id, company_id, reference, issued_at, currency, amount)
     values ($1, $2, 'C1', now() - interval '3 days', 'eur', $3)`,
    [`cred_${randomUUID()}`, oneOf(random, companies), (below(random, 10_000) / 100).toFixed(2)],
  )

async function look(pool: Pool, random: Random, { companies, articles }: Trade): Promise<void> {
  const { variant_id, product_id } = oneOf(random, Object.values(articles))
  const kind = oneOf(random, KINDS)
  await pool.query(
    `insert into interest_event (id, company_id, person_id, kind, at, product_id, variant_id, query, result_count, quantity)
     values ($1, $2, $3, $4, now() - interval '1 second' * $5, $6, $7, $8, $9, 1)`,
    [
      randomUUID(),
      oneOf(random, companies),
      `pers_${below(random, 4)}`,
      kind,
      below(random, 100_000),
      kind === 'search.done' ? null : product_id,
      kind === 'cart.line_added' ? variant_id : null,
      kind === 'search.done' ? `bolt ${below(random, 5)}` : null,
      kind === 'search.done' ? below(random, 3) : null,
    ],
  )
}

/** Trades and looks around without a pause until told to stop. Returns the way to stop. */
export function tradeOn(pool: Pool, random: Random, trade: Trade): () => Promise<void> {
  let isOn = true
  const work = async () => {
    while (isOn) {
      await writeOrders(pool, random, trade)
      for (let times = below(random, 6); times > 0; times--) await look(pool, random, trade)
      if (random() < 0.3) await cancelSome(pool, random)
      if (random() < 0.1) await creditSome(pool, random, trade)
      await new Promise((resolve) => setTimeout(resolve, below(random, 60)))
    }
  }
  const running = Promise.all([work(), work()])
  return async () => {
    isOn = false
    await running
  }
}
