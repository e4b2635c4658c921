/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { faultsOfPage } from '../support/faults-of-page'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'
import { openBrowser, startProduct, type Product } from '../support/product'
import { Buyer } from './portal-buyer'

/** A working day at the portal: looking, ordering, ordering again, and what happens when something is wrong. */
describe('the portal at work', () => {
  let product: Product
  let browser: Browser
  const english = loginOf('portal', ({ language, who }) => language === 'en' && who.startsWith('head'))
  const ukrainian = loginOf('portal', ({ language }) => language === 'uk')
  const russian = loginOf('portal', ({ language }) => language === 'ru')
  const viewer = loginOf('portal', ({ who }) => who.startsWith('viewer'))
  const suspended = loginOf('portal', ({ who }) => who.includes('suspended'))
  const inThreeCompanies = loginOf('portal', ({ who }) => who.includes('three companies'))

  const one = async (sql: string, values: unknown[] = []) => (await product.app.db.query(sql, values)).rows[0]
  const arrives = (options = {}) => Buyer.at(browser, product.portalUrl, options)

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('asks a stranger to sign in and brings him where he wanted to go', async () => {
    const buyer = await arrives()
    await buyer.open('/orders')
    await buyer.heading('Sign in').waitFor()
    await buyer.enter({ ...english, password: 'not this one' })
    await buyer.page.getByRole('alert').waitFor()
    expect(await buyer.page.locator('input[name=email]').inputValue()).toBe(english.email)

    await buyer.enter(english)
    await buyer.heading('Orders').waitFor()
    const cookies = await buyer.window.cookies()
    expect(cookies.find(({ name }) => name === 'gostiny')).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  })

  it('finds goods by words, narrows the list by a property and keeps it in the address', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.searchFor('bolt')
    await buyer.products().nth(1).waitFor()

    const tick = buyer.page.getByRole('checkbox', { name: 'M10', exact: true }).first()
    const ticked = (is: boolean) => tick.and(buyer.page.locator(is ? ':checked' : ':not(:checked)')).waitFor()
    await tick.check()
    await buyer.page.waitForURL(/f\.[a-z_]+=M10/)
    await buyer.page.getByRole('button', { name: /^Remove the filter “.*M10”/ }).waitFor()
    await buyer.page.reload()
    await ticked(true)

    await buyer.page.goBack()
    await ticked(false)
    expect(buyer.page.url()).toContain('q=bolt')
  })

  it('tells why a price is what it is', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.open('/catalog?category=fasteners')
    await buyer
      .products()
      .first()
      .getByRole('button', { name: /why this price/ })
      .click()
    await buyer.page
      .getByText(/By the price list|The list price: it is the lowest/)
      .first()
      .waitFor()
    await buyer.page.keyboard.press('Escape')
  })

  it('orders on invoice under its own number, and a double click orders once', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.open('/catalog?in_stock=1&order=price')
    const sku = await buyer.addFirst()
    await buyer.open('/cart')
    expect(await buyer.cartLines().filter({ hasText: sku }).count()).toBe(1)
    await buyer.fillIn('Your order number', 'PO-JOURNEY-1')
    await buyer.goToCheckout()
    await buyer.page.getByText('PO-JOURNEY-1').waitFor()

    await buyer.placeButton().dblclick()
    await buyer.page.waitForURL(/\/orders\/order_/)
    await buyer.page.getByText('The order is accepted').waitFor()
    const { count } = await one(
      `select count(*)::int from "order" where metadata->>'po_number' = 'PO-JOURNEY-1'`,
    )
    expect(count).toBe(1)

    await buyer.open('/orders?q=PO-JOURNEY-1')
    await buyer.page.getByRole('link', { name: /^No\./ }).first().click()
    await buyer.page.getByRole('cell', { name: sku }).waitFor()
  })

  it('does not order at a price the buyer has not seen', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.open('/catalog?in_stock=1&category=bearings')
    const sku = await buyer.addFirst()
    await buyer.open('/cart')
    await buyer.goToCheckout()

    const variant = await one(`select id from product_variant where sku = $1`, [sku])
    await product.app.db.query(`update company_price set amount = amount * 1.1 where variant_id = $1`, [
      variant.id,
    ])
    await product.app.db.query(
      `update price set amount = amount * 1.1, raw_amount = jsonb_set(raw_amount, '{value}', to_jsonb((amount * 1.1)::text))
       where price_set_id = (select price_set_id from product_variant_price_set where variant_id = $1)`,
      [variant.id],
    )
    await buyer.placeButton().click()
    await buyer.page.getByText('Prices changed while you looked').waitFor()
    expect(buyer.page.url()).toContain('/checkout')

    await buyer.placeOrder()
    await buyer.page.getByText('The order is accepted').waitFor()
  })

  it('orders the same again and says what is not as it was', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.open('/orders')
    await buyer.page.getByRole('link', { name: /^No\./ }).last().click()
    await buyer.page.getByRole('button', { name: 'Order again' }).click()
    const told = buyer.page.getByRole('dialog').getByRole('link', { name: 'Open the cart' })
    await Promise.race([told.click(), buyer.page.waitForURL(/\/cart$/)])
    await buyer.heading('Cart').waitFor()
    expect(await buyer.cartLines().count()).toBeGreaterThan(0)
  })

  it('takes a line out of the cart and puts it back', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.open('/catalog?in_stock=1&category=abrasives')
    const sku = await buyer.addFirst()
    await buyer.open('/cart')
    const line = buyer.cartLines().filter({ hasText: sku })
    await line.getByRole('button', { name: /^Remove/ }).click()
    await line.waitFor({ state: 'detached' })
    await buyer.page.getByRole('button', { name: 'Undo' }).click()
    await line.waitFor()
  })

  it('puts goods side by side', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.refuseNotes()
    await buyer.open('/catalog?category=bearings')
    for (const position of [0, 1]) {
      await buyer
        .products()
        .nth(position)
        .getByRole('button', { name: /^Compare/ })
        .click()
    }
    await buyer.page.getByRole('link', { name: 'Compare 2' }).click()
    await buyer.heading('Comparison').waitFor()
    expect(await buyer.page.getByRole('columnheader').count()).toBe(3)
  })

  it('shows a viewer prices but lets him buy nothing', async () => {
    const buyer = await arrives()
    await buyer.signIn(viewer)
    await buyer.open('/catalog')
    await buyer.page.locator('article').first().waitFor()
    expect(await buyer.page.locator('article form').count()).toBe(0)
  })

  it('tells a person of a suspended company that nothing can be ordered', async () => {
    const buyer = await arrives()
    await buyer.signIn(suspended)
    await buyer.page.getByText('No company to buy for yet').waitFor()
  })

  it('hides another company’s order as if it did not exist', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    const foreign = await one(
      `select id from "order" where metadata->>'company_id' not in (
         select m.company_id from membership m join person p on p.id = m.person_id where p.email = $1) limit 1`,
      [english.email],
    )
    const answer = await buyer.open(`/orders/${foreign.id}`)
    expect(answer?.status()).toBe(404)
    await buyer.heading('There is no such page').waitFor()
  })

  it('changes the company and with it the prices, orders and people', async () => {
    const buyer = await arrives()
    await buyer.signIn(inThreeCompanies)
    const first = await buyer.heading(/./).innerText()
    await buyer.page.locator('header').getByRole('button').last().click()
    await buyer.page.getByRole('menuitem').nth(1).click()
    await buyer.page.waitForFunction((name) => document.querySelector('h1')?.textContent !== name, first)
  })

  it('sends what was looked at only after a yes', async () => {
    const buyer = await arrives()
    const batches: string[] = []
    buyer.page.on('request', (request) => request.url().endsWith('/interests') && batches.push(request.url()))
    const noted = async () => (await one(`select count(*)::int from interest_event`)).count as number
    await buyer.signIn(english)
    const before = await noted()
    await buyer.open('/catalog?category=seals')
    await buyer.open('/catalog?category=bearings')
    expect([batches.length, await noted()]).toEqual([0, before])

    await buyer.allowNotes()
    await buyer.page.locator('article h2 a').first().click()
    await eventually(async () => (await noted()) > before)
  })

  it.each([
    ['uk', ukrainian, 'Каталог', 'Замовлення'],
    ['ru', russian, 'Каталог', 'Заказы'],
    ['en', english, 'Catalog', 'Orders'],
  ])('speaks to each person in his language: %s', async (language, login, catalog, orders) => {
    const buyer = await arrives({ locale: 'pl-PL' })
    await buyer.signIn(login)
    expect(await buyer.page.locator('html').getAttribute('lang')).toBe(language)
    const menu = buyer.page.locator('header nav')
    await menu.getByRole('link', { name: catalog }).click()
    await buyer.heading(catalog).waitFor()
    await menu.getByRole('link', { name: orders }).click()
    await buyer.heading(orders).waitFor()
  })

  it('keeps a changed language and theme for the next sign-in', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.open('/profile')
    await buyer.page.getByRole('button', { name: 'Dark' }).last().click()
    const kept = async () => (await one(`select theme from person where email = $1`, [english.email])).theme
    await eventually(async () => (await kept()) === 'dark')
    await buyer.page.getByRole('button', { name: 'Українська' }).last().click()
    await buyer.heading('Мої налаштування').waitFor()

    const elsewhere = await arrives()
    await elsewhere.signIn(english)
    const page = elsewhere.page.locator('html')
    expect([await page.getAttribute('lang'), await page.getAttribute('data-mantine-color-scheme')]).toEqual([
      'uk',
      'dark',
    ])
    await product.app.db.query(`update person set language = 'en', theme = 'system' where email = $1`, [
      english.email,
    ])
  })

  it('finds anything by keyboard alone', async () => {
    const buyer = await arrives()
    await buyer.signIn(english)
    await buyer.page.keyboard.press('Control+k')
    await buyer.page.getByRole('combobox', { name: 'Find anything' }).fill('company')
    await buyer.page.getByRole('option', { name: 'Company' }).waitFor()
    await buyer.page.keyboard.press('Enter')
    await buyer.page.waitForURL(/\/company$/)
    await buyer.page.waitForFunction(() => document.activeElement?.id === 'page-title')
  })

  it.each([
    ['wide', { width: 1440, height: 900 }],
    ['on a phone', { width: 390, height: 844 }],
  ])(
    'has no serious fault of accessibility and nothing that hangs over, light and dark: %s',
    async (_name, size) => {
      const buyer = await arrives(size)
      await buyer.signIn(english)
      const faults: string[] = []
      for (const path of [
        '/',
        '/catalog?category=bearings',
        '/catalog?view=cards',
        '/cart',
        '/orders',
        '/company',
        '/profile',
      ]) {
        await buyer.open(path)
        for (const colorScheme of ['light', 'dark'] as const) {
          await buyer.page.emulateMedia({ colorScheme })
          await buyer.page.locator(`html[data-mantine-color-scheme=${colorScheme}]`).waitFor()
          const found = await faultsOfPage(buyer.page)
          faults.push(...found.map((fault) => `${path}, ${colorScheme}: ${fault}`))
        }
      }
      expect(faults).toEqual([])
    },
  )
})
