import type { Browser, Page } from 'playwright-core'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'
import { openBrowser, openWindow, startProduct, type Product } from '../support/product'

/** What the staff keep in order beside the day's work: products, groups, prices, profiles. */
describe('the console keeps things in order', () => {
  let product: Product
  let browser: Browser
  let page: Page

  const open = (path: string) => page.goto(`${product.consoleUrl}${path}`)
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name })
  const dialog = () => page.getByRole('dialog')
  const said = (text: string | RegExp) => page.getByText(text).waitFor()
  const one = async (sql: string, values: unknown[] = []) => (await product.app.db.query(sql, values)).rows[0]

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    page = await (await openWindow(browser)).newPage()
    page.on('dialog', (asked) => asked.accept())
    const { email, password } = loginOf('console')
    await open('')
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await heading('Overview').waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('saves a product: its texts, its rules of quantity, its documents', async () => {
    const { id } = await one(`select product_id as id from catalog_document order by product_id limit 1`)
    await open(`products/${id}`)
    await page.getByRole('textbox', { name: 'Name' }).first().fill('Renamed by the staff')
    await page.getByRole('tab', { name: 'Variants' }).click()
    await page.getByLabel('Pack size').first().fill('0')
    await page.getByRole('tab', { name: 'Texts' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await said('More than 0 is accepted.')

    await page.getByLabel('Pack size').first().fill('4')
    await page.getByRole('button', { name: 'Save' }).click()
    await said('The product was saved')
    await heading('Renamed by the staff').waitFor()

    await page.getByRole('tab', { name: 'Documents' }).click()
    await page.getByRole('button', { name: 'Add a document' }).click()
    await dialog().getByRole('textbox', { name: 'Name' }).fill('Storage advice')
    await dialog().getByRole('textbox', { name: 'Text' }).fill('Keep dry.')
    await dialog().getByRole('button', { name: 'Add' }).click()
    await page.getByRole('button', { name: 'Remove Storage advice' }).click()
    await dialog().getByRole('button', { name: 'Delete' }).click()
    await said('The document was removed')
    const left = await one(`select count(*)::int as count from catalog_document where titles->>'en' = $1`, [
      'Storage advice',
    ])
    expect(left.count).toBe(0)
  })

  it('keeps what was typed, and what was said of it, over a reload', async () => {
    await open('companies/create')
    const name = page.getByRole('textbox', { name: 'Name', exact: true })
    const zone = page.getByRole('textbox', { name: 'Time zone' })
    await name.fill('Werft Nord')
    await zone.fill('Mars/Olympus')
    await page.getByRole('button', { name: 'Save' }).click()
    await said('A zone such as Europe/Kyiv.')

    await page.reload()
    await said(/is here again/)
    expect(await name.inputValue()).toBe('Werft Nord')
    await said('A zone such as Europe/Kyiv.')
    await page.getByRole('button', { name: 'Discard it' }).click()
    await eventually(async () => (await name.inputValue()) === '')
  })

  it('makes a group, puts companies in and gives it a price list', async () => {
    const { name: company } = await one('select name from company order by name limit 1')
    await open('groups')
    await page.getByRole('button', { name: 'New group' }).click()
    await dialog().getByRole('textbox', { name: 'Name' }).fill('Northern yards')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await heading('Northern yards').waitFor()
    await page.getByRole('combobox', { name: 'Put a company in' }).fill(company)
    await page.getByRole('option', { name: company }).first().click()
    await page.getByRole('link', { name: company, exact: true }).waitFor()

    await open('price-lists/create')
    await page.getByRole('textbox', { name: 'Title' }).fill('Yards 2027')
    await page.getByRole('button', { name: 'Save' }).click()
    await heading('Yards 2027').waitFor()
    await page.getByRole('button', { name: 'Assign', exact: true }).click()
    await dialog()
      .getByRole('combobox', { name: /To whom/ })
      .click()
    await page.getByRole('option', { name: 'A group of companies' }).click()
    await dialog().getByRole('combobox', { name: 'Group' }).last().fill('Northern')
    await page.getByRole('option', { name: 'Northern yards' }).click()
    await dialog().getByRole('button', { name: 'Assign', exact: true }).click()
    await page.getByRole('link', { name: 'Northern yards' }).waitFor()
  })

  it('says at its field why a price is refused, and takes a decimal comma', async () => {
    const { sku } = await one(
      `select v.sku from product_variant v join product p on p.id = v.product_id
       where v.sku is not null and (select count(*) from product_variant o where o.product_id = p.id) = 1
       order by v.sku limit 1`,
    )
    await page.getByRole('button', { name: 'Add a price' }).click()
    await dialog().getByRole('combobox', { name: 'Product' }).fill(sku)
    await page
      .getByRole('option', { name: new RegExp(sku) })
      .first()
      .click()
    const amount = dialog().getByRole('textbox', { name: /Price, EUR/ })
    await amount.fill('cheap')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await eventually(async () => (await amount.getAttribute('aria-invalid')) === 'true')

    await amount.fill('12,5')
    await dialog().getByRole('button', { name: 'Save' }).click()
    await page.getByRole('cell', { name: '12.50' }).waitFor()

    await page.getByRole('button', { name: 'Take the list from Northern yards' }).click()
    await dialog().getByRole('button', { name: 'Take away' }).click()
    await said('Nobody buys by this list yet.')
  })

  it('keeps the width of a column, set by the keyboard', async () => {
    await open('companies')
    const handle = page.getByRole('separator', { name: 'Width of the column Name' })
    const width = async () => (await page.getByRole('columnheader', { name: /^Name/ }).boundingBox())!.width
    await handle.focus()
    const before = await width()
    await handle.press('ArrowRight')
    await eventually(async () => (await width()) > before)
    const wider = await width()

    await page.reload()
    await handle.waitFor()
    expect(await width()).toBe(wider)
  })

  it('rebuilds the profiles when asked and tells what came of it', async () => {
    await open('clients')
    await page.getByRole('button', { name: 'Rebuild profiles' }).click()
    await dialog().getByRole('button', { name: 'Rebuild profiles' }).click()
    await said(/profiles were rebuilt from/)
    const latest = await one('select state from client_profile.rebuild order by started_at desc limit 1')
    expect(latest.state).toBe('done')
  })
})
