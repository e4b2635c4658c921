import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { supplierCompany } from '../integration/auction-fixture'
import { testStaff } from '../support/companies'
import { loginOf } from '../support/logins'
import { openBrowser, startProduct, type Product } from '../support/product'
import { verify } from '../verifier/src'
import { bidderOf, bidsWhatIsAsked, entersRoom, lasts } from './auction-people'
import { Buyer } from './portal-buyer'

const NAMES = ['Anker', 'Berg', 'Cordes', 'Dorn', 'Ebert']
const TITLE = 'All we need for spring'
/** Both the length of the auction and what a late bid leaves for an answer. */
const LASTS_S = 45

/** From a cart to a contract price: one buyer, five suppliers, six windows. */
describe('five suppliers and a cart', () => {
  let product: Product
  let browser: Browser
  const login = loginOf('portal', ({ language, who }) => language === 'en' && who.startsWith('head'))

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    const clerk = await testStaff(product.app)
    for (const name of NAMES) await supplierCompany(product.app, clerk, name)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('fight for it; the clock extends, the award becomes an order and a price, the verifier agrees', async () => {
    const buyer = await Buyer.at(browser, product.portalUrl)
    const { page } = buyer
    await buyer.signIn(login)
    await buyer.refuseNotes()
    await buyer.searchFor('bolt')
    const sku = await buyer.addFirst()

    await buyer.open('/auctions/new')
    await page.getByRole('button', { name: 'All of the cart' }).click()
    await page.getByRole('group', { name: /./ }).getByText(sku).first().waitFor()
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill(TITLE)
    await page.getByRole('button', { name: /^Take .* as you pay today/ }).click()
    await page.getByRole('button', { name: 'Next' }).click()
    for (const name of NAMES) {
      await page.getByLabel('Find a supplier').fill(name)
      await page.getByRole('button', { name: `Invite ${name}` }).click()
    }
    await page.getByRole('button', { name: 'Next' }).click()
    await lasts(buyer, LASTS_S)
    await page.getByText(/^All participants see the best price/).waitFor()
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByLabel('Terms').fill('Delivered within ten days.')
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await buyer.heading(TITLE).waitFor()

    const people = await Promise.all(
      NAMES.map((name, index) =>
        bidderOf(browser, product.portalUrl, name, index === 1 ? { width: 390, height: 844 } : {}),
      ),
    )
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('combobox', { name: 'Begins' }).selectOption('At once')
    await page.getByRole('button', { name: 'Publish and freeze the rules' }).click()
    await page.getByRole('link', { name: 'Watch and steer' }).click()
    await Promise.all(people.map((person) => entersRoom(person, TITLE)))
    for (const person of people) await bidsWhatIsAsked(person)

    const [anker, berg, , , ebert] = people
    await anker.page.getByText('You were overtaken').waitFor()
    await berg.page
      .getByText(/^Extended until/)
      .first()
      .waitFor()
    await page
      .getByText(/^here · \d+/)
      .first()
      .waitFor()
    await ebert.page.getByLabel('Message to the buyer').fill('We can deliver in a week.')
    await ebert.page.getByRole('button', { name: 'Send' }).click()
    await page.getByText('We can deliver in a week.').waitFor()

    await ebert.page
      .getByText('Bidding is over; the buyer decides', { exact: true })
      .waitFor({ timeout: 90_000 })
    await page.getByRole('button', { name: 'Award as proposed' }).click()
    await page.getByRole('dialog').getByText('Ebert wins.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Award', exact: true }).click()
    await ebert.page.getByText('You have won the lot').waitFor()
    await anker.page.getByText('The lot went to another').waitFor()

    const link = page.getByRole('link', { name: 'Download the protocol' })
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    const lines = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\n')
    expect(await verify(lines)).toMatchObject({ ok: true, findings: [], award: { deviates: false } })

    await page.getByRole('link', { name: 'Open the order' }).click()
    await buyer.heading(/^No\./).waitFor()
    const { rows } = await product.app.db.query(
      `select lot.awarded_order_ids as orders, event.number::int as number
       from auction_lot lot join auction_event event on event.id = lot.event_id where event.title = $1`,
      [TITLE],
    )
    expect(rows).toMatchObject([{ orders: [expect.stringMatching(/^order_/)] }])
  })
})
