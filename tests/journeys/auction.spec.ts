/// <reference lib="dom" />
import type { Browser } from 'playwright-core'
import { supplierCompany } from '../integration/auction-fixture'
import { faultsOfPage } from '../support/faults-of-page'
import { testStaff } from '../support/companies'
import { loginOf } from '../support/logins'
import { openBrowser, startProduct, type Product } from '../support/product'
import { bidderOf, bidsWhatIsAsked, entersRoom, lasts } from './auction-people'
import { Buyer } from './portal-buyer'

/** Both the length of the auction and what a bid leaves for an answer: whoever bids makes it go on so long. */
const LASTS_S = 30

/** One auction from the wish to the order: a buyer and two suppliers, each in a window of his own. */
describe('an auction', () => {
  let product: Product
  let browser: Browser
  const login = loginOf('portal', ({ language, who }) => language === 'en' && who.startsWith('head'))
  const arrives = (options = {}) => Buyer.at(browser, product.portalUrl, options)

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    const clerk = await testStaff(product.app)
    for (const name of ['Anker', 'Berg']) await supplierCompany(product.app, clerk, name)
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  const supplier = (name: string, options = {}) => bidderOf(browser, product.portalUrl, name, options)

  it('goes from a product of the catalog to an order at the best price', async () => {
    const buyer = await arrives()
    const { page } = buyer
    await buyer.signIn(login)
    await buyer.refuseNotes()
    await buyer.open('/auctions')
    await page.getByRole('link', { name: 'New auction' }).first().click()

    await page.getByLabel('Find goods in the catalog').fill('bolt')
    await page.getByRole('list', { name: 'Goods found' }).getByRole('button').first().click()
    await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Bolts for the winter')
    await page.getByRole('textbox', { name: 'Quantity' }).fill('1000')
    await page.getByRole('button', { name: /^Take .* as you pay today/ }).click()
    expect(await faultsOfPage(buyer.page)).toEqual([])
    await page.reload()
    expect(await page.getByRole('textbox', { name: 'Quantity' }).inputValue()).toBe('1000')

    await page.getByRole('button', { name: 'Next' }).click()
    for (const name of ['Anker', 'Berg']) {
      await page.getByLabel('Find a supplier').fill(name)
      await page.getByRole('button', { name: `Invite ${name}` }).click()
    }
    expect(await faultsOfPage(buyer.page)).toEqual([])
    await page.getByRole('button', { name: 'Next' }).click()
    const starts = await page.getByLabel('Begins').inputValue()
    await lasts(buyer, LASTS_S)
    const ends = await page.getByLabel('Ends').inputValue()
    await page.getByLabel('Ends').fill(starts)
    expect(await faultsOfPage(buyer.page)).toEqual([])
    await page.getByRole('button', { name: 'Next' }).click()
    await page.getByLabel('Terms').fill('Delivered within ten days.')

    await page.getByRole('button', { name: 'Save the draft' }).click()
    await page.locator('#draft-part [aria-invalid=true]').waitFor()
    await page.getByLabel('Ends').fill(ends)
    await page.getByRole('button', { name: 'Save the draft' }).click()
    await buyer.heading('Bolts for the winter').waitFor()

    const suppliers = await Promise.all([supplier('Anker'), supplier('Berg', { width: 390, height: 844 })])
    const [anker, berg] = suppliers
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('combobox', { name: 'Begins' }).selectOption('At once')
    await page.getByRole('button', { name: 'Publish and freeze the rules' }).click()
    await page.getByRole('link', { name: 'Watch and steer' }).click()
    await Promise.all(suppliers.map((person) => entersRoom(person, 'Bolts for the winter')))

    await bidsWhatIsAsked(anker)
    await page.getByText(/^1 of 2$/).waitFor()
    await berg.page.getByLabel('A lower price of your own').fill('99999999')
    await berg.page.getByRole('button', { name: 'Bid', exact: true }).click()
    await berg.page
      .getByText(/The price is above the ceiling\. .* or less is taken\./)
      .first()
      .waitFor()
    await bidsWhatIsAsked(berg)
    await anker.page.getByText('You were overtaken').waitFor()
    await anker.page
      .getByText(/^Extended until/)
      .first()
      .waitFor()
    for (const person of [buyer, anker, berg]) expect(await faultsOfPage(person.page)).toEqual([])

    await berg.page
      .getByText('Bidding is over; the buyer decides', { exact: true })
      .waitFor({ timeout: 90_000 })
    await page.getByRole('button', { name: 'Award as proposed' }).click()
    await page.getByRole('dialog').getByText('Berg wins.').waitFor()
    await page.getByRole('dialog').getByRole('button', { name: 'Award', exact: true }).click()
    await page.getByRole('link', { name: 'Open the order' }).click()
    await buyer.heading(/^No\./).waitFor()
    await page
      .getByRole('cell', { name: /1,?000/ })
      .first()
      .waitFor()
  })
})
