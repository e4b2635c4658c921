import { existsSync, createReadStream } from 'node:fs'
import path from 'node:path'
import { createGunzip } from 'node:zlib'
import { parse } from 'csv-parse'
import { Pool } from 'pg'
import { createTestDatabase } from '../support/database'
import { command } from './import-fixture'

const folder = path.resolve(__dirname, '../..', process.env.GOSTINY_DATA ?? '../shared/data')
const file = path.join(folder, 'online-retail-to-2011-08.csv.gz')
const isThere = existsSync(file)

if (!isThere)
  console.warn(
    `Skipped: the import of nine real months. There is no ${file}; set GOSTINY_DATA to its folder.`,
  )

/** Net amount of every customer in thousandths, added up without any of the product's code. */
async function netByCustomer(): Promise<Map<string, number>> {
  const sums = new Map<string, number>()
  const rows = createReadStream(file)
    .pipe(createGunzip())
    .pipe(parse({ columns: true }))
  for await (const { CustomerID, Quantity, UnitPrice } of rows as AsyncIterable<Record<string, string>>) {
    if (!CustomerID) continue
    const customer = String(Number(CustomerID))
    const thousandths = Number(Quantity) * Math.round(Number(UnitPrice) * 1000)
    sums.set(customer, (sums.get(customer) ?? 0) + thousandths)
  }
  return sums
}

const inShop = `
  with placed as (
    select o.metadata->>'company_id' as company_id, sum(item.quantity * line.unit_price) as amount
    from "order" o join order_item item on item.order_id = o.id and item.version = 1
    join order_line_item line on line.id = item.item_id group by 1
  ), shipping as (
    select o.metadata->>'company_id' as company_id, sum(method.amount) as amount
    from "order" o join order_shipping link on link.order_id = o.id and link.version = 1
    join order_shipping_method method on method.id = link.shipping_method_id group by 1
  ), totals as (
    select o.metadata->>'company_id' as company_id, sum((totals->>'current_order_total')::numeric) as amount
    from "order" o join order_summary s on s.order_id = o.id and s.version = o.version group by 1
  ), returned as (
    select o.metadata->>'company_id' as company_id, sum(back.quantity * line.unit_price) as amount
    from "order" o join "return" r on r.order_id = o.id join return_item back on back.return_id = r.id
    join order_line_item line on line.id = back.item_id group by 1
  ), credited as (
    select company_id, sum(amount) as amount from company_credit_entry group by 1
  )
  select external_code as customer,
    coalesce(placed.amount, 0) + coalesce(shipping.amount, 0) - coalesce(returned.amount, 0) - coalesce(credited.amount, 0) as net,
    coalesce(totals.amount, 0) - coalesce(credited.amount, 0) as net_by_summaries
  from company
  left join placed on placed.company_id = company.id left join shipping on shipping.company_id = company.id
  left join totals on totals.company_id = company.id left join returned on returned.company_id = company.id
  left join credited on credited.company_id = company.id
  where source = 'import'`

const inLedger = `
  select external_code as customer, coalesce(sum(case kind when 'order.line' then i.amount else -i.amount end), 0) as goods
  from company left join client_profile.interaction i
    on i.company_id = company.id and kind in ('order.line', 'return.line', 'credit.given')
  where company.source = 'import' group by 1`

const thousandths = (text: string) => Math.round(Number(text) * 1000)

const describeReal = isThere ? describe : describe.skip

describeReal('nine months of a real wholesaler', () => {
  let db: Pool
  let drop: () => Promise<void>
  let report: Record<string, any>
  let code: number | null

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    db = new Pool({ connectionString: database.url, max: 2 })
    const ended = await command(database.url, ['orders', file, '--json'])
    code = ended.code
    report = JSON.parse(ended.result || '{}')
  }, 900_000)
  afterAll(async () => {
    await db?.end()
    await drop?.()
  })

  it('map by themselves and balance to the thousandth', () => {
    expect(code).toBe(0)
    expect(report).toMatchObject({
      balanced: true,
      lines: { read: 320705, imported: 232053, set_aside: 88652 },
      invoices: { read: 16459, imported: 13842, set_aside: 2617 },
      cancellations: { read: 2554, imported: 2427, set_aside: 127 },
      customers: { read: 3360, imported: 3360, set_aside: 0 },
      net: { read: '5761931.382', imported: '4919107.732', set_aside: '842823.65' },
    })
    const lines = Object.values<{ lines: number }>(report.reasons).reduce(
      (sum, reason) => sum + reason.lines,
      0,
    )
    expect(lines).toBe(88652)
  })

  it('give every customer the balance the file gives him', async () => {
    const expected = await netByCustomer()
    const { rows } = await db.query(inShop)
    expect(rows).toHaveLength(3360)
    const wrong = rows.filter(
      ({ customer, net, net_by_summaries }) =>
        thousandths(net) !== expected.get(customer) ||
        thousandths(net_by_summaries) !== expected.get(customer),
    )
    expect(wrong).toEqual([])
  })

  it('are told to the client profile line by line', async () => {
    const shipping = await db.query(
      `select external_code as customer, sum(method.amount) as amount from "order" o
       join order_shipping link on link.order_id = o.id and link.version = 1
       join order_shipping_method method on method.id = link.shipping_method_id
       join company on company.id = o.metadata->>'company_id' group by 1`,
    )
    const shippingOf = new Map(shipping.rows.map(({ customer, amount }) => [customer, thousandths(amount)]))
    const expected = await netByCustomer()
    const { rows } = await db.query(inLedger)
    const wrong = rows.filter(
      ({ customer, goods }) =>
        thousandths(goods) + (shippingOf.get(customer) ?? 0) !== expected.get(customer),
    )
    expect(wrong).toEqual([])
    const { rows: profiles } = await db.query(
      'select count(*)::int as profiles from client_profile.company_profile',
    )
    expect(profiles[0].profiles).toBe(3360)
  })
})
