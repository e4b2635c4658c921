import type { Pool } from 'pg'

/**
 * What the profile must say, worked out again from the sources in the plainest way and with none of its code: rows
 * are fetched and added up one by one, money in ten-thousandths.
 */
const money = (text: string): bigint => {
  const [whole, fraction = ''] = text.split('.')
  const value = BigInt(whole.replace('-', '') + fraction.padEnd(4, '0').slice(0, 4))
  return text.startsWith('-') ? -value : value
}

export interface NaiveCompany {
  orders: number
  canceled: number
  ordered: bigint
  returned: bigint
  credited: bigint
  first: string | null
  last: string | null
  views: number
  searches: Record<string, number>
  months: Record<string, bigint>
  products: Record<string, { orders: number; revenue: bigint }>
  saved: bigint
}

const nothing = (): NaiveCompany => ({
  orders: 0,
  canceled: 0,
  ordered: 0n,
  returned: 0n,
  credited: 0n,
  first: null,
  last: null,
  views: 0,
  searches: {},
  months: {},
  products: {},
  saved: 0n,
})

const iso = (at: Date) => at.toISOString()

export interface Naive {
  companies: Record<string, NaiveCompany>
  /** "kind source_id" of everything that must be in the ledger, once. */
  facts: Set<string>
}

export async function naiveProfile(db: Pool): Promise<Naive> {
  const companies: Record<string, NaiveCompany> = {}
  const facts = new Set<string>()
  const of = (id: string) => (companies[id] ??= nothing())
  const addMonth = (company: NaiveCompany, at: Date, value: bigint) => {
    const month = iso(at).slice(0, 7)
    company.months[month] = (company.months[month] ?? 0n) + value
  }

  const orders = (
    await db.query(`select id, status, created_at, metadata->>'company_id' as company_id from "order"`)
  ).rows
  const lines = (
    await db.query(
      `select order_id, item_id, version, item.quantity::text, coalesce(item.unit_price, line.unit_price)::text as price,
         product_id, line.metadata
       from order_item item join order_line_item line on line.id = item.item_id`,
    )
  ).rows
  const returns = (
    await db.query(
      `select change.id, change.order_id, change.confirmed_at, details->>'reference_id' as item_id, details->>'quantity' as quantity
       from order_change change join order_change_action action on action.order_change_id = change.id
       where change_type = 'return_receive' and action = 'RECEIVE_RETURN_ITEM'`,
    )
  ).rows

  for (const order of orders) {
    const company = of(order.company_id)
    facts.add(`order.placed ${order.id}`)
    const placed = lines.filter(({ order_id, version }) => order_id === order.id && version === 1)
    for (const line of placed) {
      facts.add(`order.line ${line.item_id}`)
      if (Number(line.metadata.base_unit_price) > Number(line.price))
        facts.add(`discount.used ${line.item_id}/price`)
    }
    const back = returns.filter(({ order_id }) => order_id === order.id)
    for (const one of back) {
      facts.add(`return.received ${one.id}`)
      facts.add(`return.line ${one.id}/${one.item_id}`)
    }
    if (order.status === 'canceled') {
      facts.add(`order.canceled ${order.id}`)
      company.canceled++
      continue
    }
    company.orders++
    const at = iso(order.created_at)
    if (!company.first || at < company.first) company.first = at
    if (!company.last || at > company.last) company.last = at
    for (const line of placed) {
      const value = money(line.price) * BigInt(line.quantity)
      company.ordered += value
      addMonth(company, order.created_at, value)
      const product = (company.products[line.product_id] ??= { orders: 0, revenue: 0n })
      product.orders++
      product.revenue += value
      const below = money(line.metadata.base_unit_price) - money(line.price)
      if (below > 0n) company.saved += below * BigInt(line.quantity)
    }
    if (!placed.length) addMonth(company, order.created_at, 0n)
    for (const one of back) {
      const line = placed.find(({ item_id }) => item_id === one.item_id)!
      const value = money(line.price) * BigInt(one.quantity)
      company.returned += value
      addMonth(company, one.confirmed_at, -value)
      company.products[line.product_id].revenue -= value
    }
  }

  for (const credit of (
    await db.query('select id, company_id, amount::text, issued_at from company_credit_entry')
  ).rows) {
    facts.add(`credit.given ${credit.id}`)
    of(credit.company_id).credited += money(credit.amount)
    addMonth(of(credit.company_id), credit.issued_at, -money(credit.amount))
  }
  for (const event of (await db.query('select id, company_id, kind, query from interest_event')).rows) {
    facts.add(`${event.kind} ${event.id}`)
    const company = of(event.company_id)
    if (event.kind === 'product.viewed') company.views++
    if (event.kind === 'search.done') company.searches[event.query] = (company.searches[event.query] ?? 0) + 1
  }
  return { companies, facts }
}

/** What the ledger and the projections do say, in the same shape. */
export async function toldProfile(db: Pool): Promise<Naive & { repeated: number }> {
  const companies: Record<string, NaiveCompany> = {}
  const rows = async (sql: string) => (await db.query(sql)).rows
  for (const row of await rows(
    `select company_id, order_count, canceled_count, ordered::text, returned::text, credited::text, saved::text,
       first_order_at, last_order_at from client_profile.company_profile`,
  )) {
    companies[row.company_id] = {
      ...nothing(),
      orders: row.order_count,
      canceled: row.canceled_count,
      ordered: money(row.ordered),
      returned: money(row.returned),
      credited: money(row.credited),
      saved: money(row.saved),
      first: row.first_order_at && iso(row.first_order_at),
      last: row.last_order_at && iso(row.last_order_at),
    }
  }
  for (const row of await rows(
    `select company_id, key, order_count, revenue::text, views from client_profile.company_affinity where kind = 'product'`,
  )) {
    companies[row.company_id].views += row.views
    if (row.order_count)
      companies[row.company_id].products[row.key] = { orders: row.order_count, revenue: money(row.revenue) }
  }
  for (const row of await rows(
    `select company_id, to_char(month, 'YYYY-MM') as month, revenue::text from client_profile.company_month`,
  )) {
    companies[row.company_id].months[row.month] = money(row.revenue)
  }
  for (const row of await rows('select company_id, query, count from client_profile.company_search')) {
    companies[row.company_id].searches[row.query] = row.count
  }
  const ledger = await rows(
    `select id, kind || ' ' || source_id as fact from client_profile.interaction where kind not like 'discount.en%'`,
  )
  const facts = new Set<string>(ledger.map(({ fact }) => fact))
  return { companies, facts, repeated: ledger.length - facts.size }
}
