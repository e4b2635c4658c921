import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'
import { openBrowser, openWindow, startProduct, type Product } from '../support/product'

/** A day of the staff at the console: a new client, his price, an order gone wrong, last year's invoices. */
describe('the console at work', () => {
  let product: Product
  let browser: Browser
  let page: Page
  const rep = loginOf('console')

  const open = (path: string) => page.goto(`${product.consoleUrl}${path}`)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const dialog = () => page.getByRole('dialog')
  const choose = async (label: RegExp, option: string) => {
    await page.getByRole('combobox', { name: label }).click()
    await page.getByRole('option', { name: option, exact: true }).click()
  }
  const one = async (sql: string, values: unknown[] = []) => (await product.app.db.query(sql, values)).rows[0]

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    page = await (await openWindow(browser)).newPage()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('refuses a wrong password in words and lets the right one in', async () => {
    await open('')
    await page.getByLabel('E-mail').fill(rep.email)
    await page.getByLabel('Password').fill('not this one')
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('alert').getByText('do not match').waitFor()

    await page.getByLabel('Password').fill(rep.password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await heading('Overview').waitFor()
  })

  it('finds a client from anywhere and says how he stands and why', async () => {
    const { name } = await one(
      `select c.name from company c join "order" o on o.metadata->>'company_id' = c.id
       group by c.id order by count(*) desc limit 1`,
    )
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: /Company, order/ }).fill(name)
    await page.getByRole('option', { name }).first().waitFor()
    await page.keyboard.press('Enter')
    await heading(name).waitFor()

    await page.getByRole('button', { name: /days? since the last order/ }).click()
    await dialog().getByText('Expected gap').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText(/Every \d+ days, next due/).waitFor()
  })

  it('shows the figures of a chart as a table one click away', async () => {
    const revenue = page.getByRole('region', { name: /from \d+ orders/ })
    await revenue.getByRole('button', { name: 'Show as a table' }).click()
    expect(await revenue.getByRole('row').count()).toBeGreaterThan(12)
  })

  it('registers a company; what the server refuses stands at its field', async () => {
    await open('companies/create')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Kontor Nord')
    await page.getByRole('textbox', { name: 'Time zone' }).fill('Mars/Olympus')
    await page.getByRole('button', { name: 'Save' }).click()
    const zone = page.getByRole('textbox', { name: 'Time zone' })
    await eventually(async () => (await zone.getAttribute('aria-invalid')) === 'true')

    await zone.fill('Europe/Berlin')
    await page.getByRole('button', { name: 'Save' }).click()
    await heading('Kontor Nord').waitFor()
    await page.getByText('Prospect: has not ordered yet').waitFor()
  })

  it('verifies it and invites a person, whose mail waits in the outbox', async () => {
    await page.getByRole('button', { name: 'Verification' }).click()
    await choose(/New state/, 'Verified')
    await dialog().getByRole('button', { name: 'Decide' }).click()
    await page.getByText('Verified', { exact: true }).first().waitFor()

    const addIn = (panel: string) =>
      page.getByRole('region', { name: panel }).getByRole('button', { name: 'Add', exact: true }).click()
    await addIn('Delivery addresses')
    await dialog().getByRole('textbox', { name: 'Name' }).fill('Warehouse')
    await dialog().getByRole('textbox', { name: 'Street and house' }).fill('Hafenstr. 7')
    await dialog().getByRole('textbox', { name: 'City' }).fill('Hamburg')
    await choose(/Country/, 'Germany')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await page.getByText('Hafenstr. 7, Hamburg, Germany').waitFor()

    await addIn('People')
    await dialog().getByRole('textbox', { name: 'E-mail' }).fill('ines@kontor-nord.example')
    await dialog().getByRole('textbox', { name: 'First name' }).fill('Ines')
    await dialog().getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByRole('link', { name: 'ines@kontor-nord.example' }).waitFor()

    await eventually(() => one(`select 1 from mail_message where "to" = 'ines@kontor-nord.example'`))
    await open('mails')
    await page
      .getByRole('row', { name: /ines@kontor-nord/ })
      .getByRole('link')
      .click()
    const letter = page.locator('iframe')
    expect(await letter.getAttribute('sandbox')).toBe('')
    expect(await letter.getAttribute('srcdoc')).toMatch(/<a [^>]*href="http/)
  })

  it('gives the company a price of its own and shows what it would pay and why', async () => {
    const article = await one(
      `select p.title, v.sku from product p join product_variant v on v.product_id = p.id
       where v.sku is not null and p.status = 'published' order by v.sku limit 1`,
    )
    await open('price-lists/create')
    await page.getByRole('textbox', { name: 'Title' }).fill('Kontor Nord 2027')
    await choose(/Status/, 'Active')
    await page.getByRole('button', { name: 'Save' }).click()
    await heading('Kontor Nord 2027').waitFor()

    await page.getByRole('button', { name: 'Add a price' }).click()
    await dialog().getByRole('combobox', { name: 'Product' }).fill(article.sku)
    await page
      .getByRole('option', { name: new RegExp(article.sku) })
      .first()
      .click()
    await dialog()
      .getByRole('textbox', { name: /Price, EUR/ })
      .fill('0.0123')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await page.getByRole('cell', { name: '0.0123' }).waitFor()

    await page.getByRole('button', { name: 'Assign', exact: true }).click()
    await dialog().getByRole('combobox', { name: 'Company' }).last().fill('Kontor Nord')
    await page.getByRole('option', { name: 'Kontor Nord' }).click()
    await dialog().getByRole('button', { name: 'Assign', exact: true }).click()
    await page.getByRole('link', { name: 'Kontor Nord', exact: true }).click()

    await page.getByRole('tab', { name: 'Prices' }).click()
    await page.getByRole('combobox', { name: 'Add a product' }).fill(article.sku)
    await page
      .getByRole('option', { name: new RegExp(article.sku) })
      .first()
      .click()
    await page.getByText('0.0123').first().waitFor()
    await page.getByText('By Kontor Nord 2027').waitFor()
  })

  it('cancels an order with a reason the client page then tells', async () => {
    const order = await one(
      `select id, display_id, metadata->>'company_id' as company_id from "order"
       where status = 'pending' and metadata->>'company_id' is not null order by created_at desc limit 1`,
    )
    await open(`orders/${order.id}`)
    await page.getByRole('button', { name: 'Cancel the order' }).click()
    await dialog().getByRole('button', { name: 'Cancel the order' }).click()
    await dialog().getByText('Needed').waitFor()

    await dialog().getByRole('textbox', { name: 'Reason' }).fill('Ordered twice by mistake')
    await dialog().getByRole('button', { name: 'Cancel the order' }).click()
    await page.getByText('Canceled', { exact: true }).first().waitFor()

    await open(`companies/${order.company_id}`)
    await page.getByRole('region', { name: 'Timeline' }).getByText('Ordered twice by mistake').waitFor()
  })

  it('says by row and column why a file cannot be imported', async () => {
    await open('imports/create')
    const broken =
      'InvoiceNo,StockCode,Quantity,InvoiceDate,UnitPrice,CustomerID\n1,A,"2,2026-01-01,3,17850\n'
    await page.setInputFiles('input[type=file]', {
      name: 'broken.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(broken),
    })
    await page.getByRole('alert').getByText(/Row 2/).waitFor()
    expect((await one('select count(*)::int as count from import_run')).count).toBe(0)
  })

  it('imports invoices: dry run, reconciliation to the penny, undo', async () => {
    const before = await one('select count(*)::int as count from "order"')
    const lines = [
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      '900001,X1,LANTERN,6,2010-12-01 08:26:00,2.55,99001.0,United Kingdom',
      '900001,X2,HANGER,8,2010-12-01 08:26:00,2.75,99001.0,United Kingdom',
      '900002,X1,LANTERN,6,2010-12-02 09:00:00,2.55,,United Kingdom',
      'C900003,X1,LANTERN,-1,2010-12-03 09:00:00,2.55,99001.0,United Kingdom',
    ]
    await open('imports/create')
    await page.setInputFiles('input[type=file]', {
      name: 'ledger.csv.gz',
      mimeType: 'application/gzip',
      buffer: gzipSync(lines.join('\n')),
    })
    await heading('ledger.csv.gz').waitFor()
    await page
      .getByRole('columnheader', { name: /StockCode/ })
      .getByText('Product code')
      .waitFor()

    await page.getByRole('button', { name: 'Dry run' }).click()
    await page.getByRole('row', { name: 'Net amount 50.05 34.75 15.30' }).waitFor()
    expect((await one('select count(*)::int as count from "order"')).count).toBe(before.count)

    await page.getByRole('button', { name: 'Import', exact: true }).click()
    await page.getByRole('heading', { name: /^Balanced/ }).waitFor({ timeout: 120_000 })
    await page.getByText('Imported', { exact: true }).first().waitFor({ timeout: 120_000 })
    expect((await one('select count(*)::int as count from "order"')).count).toBe(before.count + 1)

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Rows set aside (CSV)' }).click(),
    ])
    expect(readFileSync(await file.path(), 'utf8')).toContain('no_customer')

    await page.getByRole('button', { name: 'Undo the import' }).click()
    await dialog().getByRole('button', { name: 'Undo the import' }).click()
    await eventually(() => one(`select 1 from import_run where state = 'undone'`))
    await page.getByText('Undone', { exact: true }).waitFor()
    expect((await one('select count(*)::int as count from "order" where deleted_at is null')).count).toBe(
      before.count,
    )
  })
})
