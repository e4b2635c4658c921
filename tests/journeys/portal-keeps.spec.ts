/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { loginOf } from '../support/logins'
import { openBrowser, startProduct, type Product } from '../support/product'
import { Buyer } from './portal-buyer'

/** What the portal keeps for a person when something comes between: a lost answer, an ended session, a reload. */
describe('the portal keeps', () => {
  let product: Product
  let browser: Browser
  const english = loginOf('portal', ({ language, who }) => language === 'en' && who.startsWith('head'))

  const one = async (sql: string, values: unknown[] = []) => (await product.app.db.query(sql, values)).rows[0]
  const arrives = async () => {
    const buyer = await Buyer.at(browser, product.portalUrl)
    await buyer.signIn(english)
    await buyer.refuseNotes()
    return buyer
  }

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('one order when the answer to placing it is lost and the buyer tries again', async () => {
    const buyer = await arrives()
    await buyer.open('/catalog?in_stock=1&category=bearings')
    await buyer.addFirst()
    await buyer.open('/cart')
    await buyer.fillIn('Your order number', 'PO-LOST-ANSWER')
    await buyer.goToCheckout()
    await buyer.page.route(
      '**/checkout.data**',
      async (route) => {
        await route.fetch({ maxRedirects: 0 })
        await route.abort('connectionreset')
      },
      { times: 1 },
    )
    await buyer.placeButton().click()
    await buyer.page.getByText('The answer was lost on the way').waitFor()
    await buyer.heading('Check the order').waitFor()
    const placed = () =>
      one(
        `select count(*)::int as n, min(id) as id from "order" where metadata->>'po_number' = 'PO-LOST-ANSWER'`,
      )
    const first = await placed()
    expect(first.n).toBe(1)

    expect(await buyer.placeOrder()).toBe(first.id)
    await buyer.page.getByText('The order is accepted').waitFor()
    expect((await placed()).n).toBe(1)
  })

  it('the cart and the way back when the session ends', async () => {
    const buyer = await arrives()
    await buyer.open('/catalog?in_stock=1&category=abrasives')
    const sku = await buyer.addFirst()
    await product.app.db.query(
      `update person set password_changed_at = date_trunc('second', now()) where email = $1`,
      [english.email],
    )
    await buyer
      .products()
      .nth(1)
      .getByRole('button', { name: /^Add to cart/ })
      .click()
    await buyer.page.getByText('You were signed out.').waitFor()

    await buyer.enter(english)
    await buyer.page.waitForURL(/\/catalog\?in_stock=1&category=abrasives$/)
    await buyer.open('/cart')
    expect(await buyer.cartLines().filter({ hasText: sku }).count()).toBe(1)
  })

  it('the widths of columns, set by keyboard and by hand', async () => {
    const buyer = await arrives()
    await buyer.open('/orders')
    const column = buyer.page.getByRole('columnheader', { name: 'Date' })
    const width = async () => Math.round((await column.boundingBox())!.width)
    const usual = await width()
    const border = buyer.page.getByRole('button', { name: /^Width of “Date”/ })
    await border.focus()
    await buyer.page.keyboard.press('Shift+ArrowRight')
    expect(await width()).toBe(usual + 64)

    const { x, y, width: thick, height } = (await border.boundingBox())!
    await buyer.page.mouse.move(x + thick / 2, y + height / 2)
    await buyer.page.mouse.down()
    await buyer.page.mouse.move(x + thick / 2 - 30, y + height / 2)
    await buyer.page.mouse.up()
    expect(await width()).toBe(usual + 34)

    await buyer.page.reload({ waitUntil: 'networkidle' })
    expect(await width()).toBe(usual + 34)
    await border.dblclick()
    expect(await width()).toBe(usual)
  })

  it('an unsaved address over a reload, and forgets it once it is saved', async () => {
    const buyer = await arrives()
    await buyer.open('/company')
    await buyer.page.getByRole('button', { name: 'Add an address' }).first().click()
    const form = buyer.page.getByRole('dialog')
    await form.getByLabel('Street and house').fill('Lantern Quay 4')
    await form.getByLabel('Use it unless another is chosen').check()
    await buyer.page.reload({ waitUntil: 'networkidle' })
    await form.getByText('What you typed is here again').waitFor()
    expect(await form.getByLabel('Street and house').inputValue()).toBe('Lantern Quay 4')
    expect(await form.getByLabel('Use it unless another is chosen').isChecked()).toBe(true)

    await form.getByRole('button', { name: 'Save' }).click()
    await form.locator('[aria-invalid=true]').first().waitFor()
    expect(await form.getByLabel('Street and house').inputValue()).toBe('Lantern Quay 4')

    await form.getByLabel('Name').fill('Quay')
    await form.getByLabel('Town').fill('Kassel')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    await buyer.page.getByText('Lantern Quay 4').waitFor()
    await buyer.page.getByRole('button', { name: 'Add an address' }).first().click()
    expect(await form.getByLabel('Street and house').inputValue()).toBe('')
  })

  it('a search going when nothing has all of its words', async () => {
    const buyer = await arrives()
    await buyer.searchFor('bearing of unobtainium')
    await buyer.page.getByText('Nothing has all the words').waitFor()
    expect(await buyer.products().count()).toBeGreaterThan(0)
  })
})
