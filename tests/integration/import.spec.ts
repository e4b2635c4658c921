import { spawnSync } from 'node:child_process'
import path from 'node:path'
import fc from 'fast-check'
import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { testStaff } from '../support/companies'
import { carryOut, countRows, ledger, smallLedger, upload, type Line } from './import-fixture'
import { rowsOfOrder, workflowFacts } from './import-order-rows'

let app: App
let clerk: Client

beforeAll(async () => {
  app = await startApp({ from: 'setup' })
  clerk = await testStaff(app)
})
afterAll(() => app?.stop())

const uploaded = async (content: string | Buffer, name = 'ledger.csv') =>
  (await upload(app, clerk, name, content)).body.import
const imported = async (content: string | Buffer, name?: string, body = {}) =>
  carryOut(clerk, (await uploaded(content, name)).id, 'run', body)
const sql = async (text: string, values: unknown[] = []) => (await app.db.query(text, values)).rows

describe('a ledger', () => {
  let before: Record<string, number>
  let run: Record<string, any>

  beforeAll(async () => {
    before = await countRows(app.db)
    run = await imported(ledger(smallLedger))
  })

  it('is accounted for to the thousandth', () => {
    expect(run.refusal).toBeNull()
    expect(run.reconciliation.measures).toEqual({
      lines: { read: 13, imported: 10, set_aside: 3 },
      invoices: { read: 8, imported: 6, set_aside: 2 },
      cancellations: { read: 3, imported: 3, set_aside: 0 },
      customers: { read: 2, imported: 2, set_aside: 0 },
      net: { read: '93.91', imported: '66.55', set_aside: '27.36' },
    })
    expect(run.reconciliation.reasons).toEqual({
      no_customer: { lines: 1, amount: '17.37' },
      postage: { lines: 1, amount: '9.99' },
      stock_adjustment: { lines: 1, amount: '0' },
    })
  })

  it('makes verified companies of its customers', async () => {
    expect(
      await sql(
        `select name, country, verification, currency, source from company where import_id = $1 order by name`,
        [run.id],
      ),
    ).toEqual([
      { name: 'Customer 90001', country: 'gb', verification: 'verified', currency: 'gbp', source: 'import' },
      { name: 'Customer 90002', country: 'de', verification: 'verified', currency: 'gbp', source: 'import' },
    ])
  })

  it('makes products of its codes under their most frequent spelling, found in the catalog', async () => {
    const products = await sql(
      `select sku, product.title from product join product_variant on product_id = product.id
      where product.metadata->>'import_id' = $1 order by sku`,
      [run.id],
    )
    expect(products).toEqual([
      { sku: 'A100', title: 'BLUE CUP' },
      { sku: 'B200', title: 'RED CUP' },
    ])
    expect(await sql(`select titles->>'en' as title from catalog_card where sku = 'A100'`)).toEqual([
      { title: 'BLUE CUP' },
    ])
  })

  it('makes orders of its invoices with their dates, postage as shipping and charges as lines', async () => {
    const orders = await sql(
      `select metadata->>'invoice_no' as invoice, created_at, status, currency_code,
         (select count(*)::int from order_item where order_id = "order".id and version = 1) as lines,
         (select sum(amount)::float from order_shipping join order_shipping_method m on m.id = shipping_method_id
          where order_id = "order".id and order_shipping.version = 1) as shipping
       from "order" where metadata->>'import_id' = $1 order by display_id`,
      [run.id],
    )
    expect(orders).toEqual([
      {
        invoice: '700001',
        created_at: new Date('2011-01-05T10:00:00Z'),
        status: 'completed',
        currency_code: 'gbp',
        lines: 2,
        shipping: 36,
      },
      {
        invoice: '700002',
        created_at: new Date('2011-01-06T11:30:00Z'),
        status: 'completed',
        currency_code: 'gbp',
        lines: 2,
        shipping: null,
      },
      {
        invoice: '700003',
        created_at: new Date('2011-01-07T09:00:00Z'),
        status: 'completed',
        currency_code: 'gbp',
        lines: 1,
        shipping: null,
      },
    ])
  })

  it('makes returns of what its cancellations cancel and credit entries of the rest', async () => {
    expect(
      await sql(
        `select "return".metadata->>'invoice_no' as invoice, variant_sku as sku, quantity::float
         from "return" join return_item on return_id = "return".id join order_line_item l on l.id = item_id
         where "return".metadata->>'import_id' = $1 order by 1, 2`,
        [run.id],
      ),
    ).toEqual([
      { invoice: 'C700004', sku: 'A100', quantity: 2 },
      { invoice: 'C700004', sku: 'B200', quantity: 24 },
      { invoice: 'C700006', sku: 'A100', quantity: 1 },
    ])
    expect(
      await sql(
        'select reference, reason, amount::float from company_credit_entry where import_id = $1 order by 1, 2',
        [run.id],
      ),
    ).toEqual([
      { reference: 'C700004', reason: 'no_matching_sale', amount: 7.5 },
      { reference: 'C700005', reason: 'discount', amount: 3.1 },
      { reference: 'C700006', reason: 'price_difference', amount: 0.2 },
    ])
  })

  it('is in the ledger of the client profile when it is done', async () => {
    const facts = await sql(
      `select kind, count(*)::int as count, sum(amount)::float as amount from client_profile.interaction
       where import_id = $1 and kind in ('order.line', 'return.line', 'credit.given') group by kind order by kind`,
      [run.id],
    )
    expect(facts).toEqual([
      { kind: 'credit.given', count: 3, amount: 10.8 },
      { kind: 'order.line', count: 5, amount: 78.55 },
      { kind: 'return.line', count: 3, amount: 37.2 },
    ])
  })

  it('tells what was not imported, in words, as a file', async () => {
    const { body, headers } = await clerk.get<string>(`/admin/imports/${run.id}/errors`, { language: 'uk' })
    expect(headers.get('content-type')).toContain('text/csv')
    const rows = body.trim().split('\n').slice(1)
    expect(rows.map((row) => row.split(',').slice(0, 2))).toEqual([
      ['12', 'no_customer'],
      ['13', 'postage'],
      ['14', 'stock_adjustment'],
    ])
    expect(rows[0]).toContain('700007,A100,BLUE CUP,3,')
  })

  it('is refused a second time, and lenient takes only what is new', async () => {
    const again = await imported(ledger(smallLedger))
    expect(again.refusal).toMatchObject({
      code: 'invoice_imported',
      params: { row: 2, invoice: '700001', count: 10 },
    })
    const newInvoice: Line = [
      '700020',
      'A100',
      'BLUE CUP',
      '1',
      '2011-02-01',
      '2.55',
      '90001',
      'United Kingdom',
    ]
    const lenient = await imported(ledger([...smallLedger, newInvoice]), 'more.csv', { lenient: true })
    expect(lenient.reconciliation.measures.lines).toEqual({ read: 14, imported: 1, set_aside: 13 })
    expect(lenient.reconciliation.reasons.invoice_imported).toEqual({ lines: 10, amount: '66.55' })
    expect((await carryOut(clerk, lenient.id, 'undo')).state).toBe('undone')
  })

  it('stays while an auction rests on it, and says so', async () => {
    await sql(
      `insert into auction_event (id, buyer_company_id, created_by, title, currency, settings)
       select 'auc_of_import', id, 'pers_1', 'Bolts', 'gbp', '{}' from company where import_id = $1 limit 1`,
      [run.id],
    )
    const { state, refusal } = await carryOut(clerk, run.id, 'undo')
    expect([state, refusal.code]).toEqual(['done', 'auction_import_in_use'])
    expect(await sql('select 1 from company where import_id = $1 limit 1', [run.id])).toHaveLength(1)
    await sql(`delete from auction_event where id = 'auc_of_import'`)
  })

  it('is undone without a trace', async () => {
    const undone = await carryOut(clerk, run.id, 'undo')
    expect(undone.state).toBe('undone')
    expect(await countRows(app.db)).toEqual(before)
    expect(await sql('select 1 from client_profile.interaction where import_id = $1', [run.id])).toEqual([])
  })
})

describe('an imported order', () => {
  it('is field for field what Medusa’s own workflow makes of it', async () => {
    // A ledger is net and its taxes were settled long ago: what is imported carries none.
    await sql('update region set automatic_taxes = false')
    const run = await imported(ledger(smallLedger))
    const [order] = await sql(
      `select * from "order" where metadata->>'import_id' = $1 and metadata->>'invoice_no' = '700001'`,
      [run.id],
    )
    const lines = await sql(
      `select line.*, item.quantity from order_item item join order_line_item line on line.id = item_id
       where order_id = $1 and version = 1 order by line.id`,
      [order.id],
    )
    const facts = workflowFacts(order, lines, run.id)
    const { output } = spawnSync(
      process.execPath,
      [
        '-r',
        'ts-node/register/transpile-only',
        path.join(__dirname, 'import-workflow-order.ts'),
        JSON.stringify(facts),
      ],
      {
        env: { ...process.env, NODE_OPTIONS: '', DATABASE_URL: app.databaseUrl },
        stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
        cwd: path.join(__dirname, '..'),
      },
    )
    const made = String(output[3])
    expect(made).toMatch(/^order_/)
    expect(await rowsOfOrder(app.db, order.id)).toEqual(await rowsOfOrder(app.db, made))
    await sql('delete from "order" where id = $1', [made])
    await carryOut(clerk, run.id, 'undo')
  })
})

describe('any ledger', () => {
  const line = fc.record({
    invoice: fc.integer({ min: 1, max: 25 }),
    isCancellation: fc.boolean(),
    code: fc.constantFrom('A1', 'a1', 'B2', 'C3', 'POST', 'M', 'D', 'S', 'CRUK'),
    customer: fc.constantFrom('', '501', '502.0', '503'),
    quantity: fc.integer({ min: -20, max: 40 }),
    thousandths: fc.integer({ min: -500, max: 9000 }),
    day: fc.integer({ min: 1, max: 28 }),
  })

  /** Tells the decimal mark, which `1.001` alone would not. */
  const plainLine: Line = ['999999', 'A1', 'THING A1', '1', '2011-03-01', '2.55', '', 'France']

  it('balances, whatever it holds, and is undone without a trace', async () => {
    const before = await countRows(app.db)
    const property = fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 120 }), async (facts) => {
      const lines = facts.map(
        ({ invoice, isCancellation, code, customer, quantity, thousandths, day }): Line => {
          const number = `${isCancellation ? 'C' : ''}${900000 + invoice}`
          const date = `2011-03-${String(day).padStart(2, '0')}`
          return [
            number,
            code,
            `THING ${code}`,
            String(quantity),
            date,
            String(thousandths / 1000),
            customer,
            'France',
          ]
        },
      )
      const run = await imported(ledger([...lines, plainLine]), 'any.csv', { lenient: true })
      expect(run.refusal).toBeNull()
      const { measures } = run.reconciliation
      const net = facts.reduce((sum, { quantity, thousandths }) => sum + quantity * thousandths, 0)
      expect(Math.round(Number(measures.net.read) * 1000)).toBe(net + 2550)
      expect(measures.lines.read).toBe(lines.length + 1)
      expect((await carryOut(clerk, run.id, 'undo')).state).toBe('undone')
    })
    await fc.assert(property, { numRuns: 12 })
    expect(await countRows(app.db)).toEqual(before)
  })
})
