/// <reference lib="dom" />
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { auctionBody, supplierCompany } from '../integration/auction-fixture'
import { faultsOfPage } from '../support/faults-of-page'
import { member } from '../support/client'
import { testPassword, testStaff } from '../support/companies'
import { loginOf } from '../support/logins'
import { openBrowser, startProduct, type Product } from '../support/product'
import { Buyer } from './portal-buyer'

const LASTS_MS = 60_000
const SHOTS = process.env.JOURNEY_SHOTS

/** Sealed offers from the key to the opening: a buyer, two suppliers and a notary, each in a window of his own. */
describe('an auction with sealed offers', () => {
  let product: Product
  let browser: Browser
  const login = loginOf('portal', ({ language, who }) => language === 'en' && who.startsWith('head'))
  const arrives = (options = {}) => Buyer.at(browser, product.portalUrl, options)

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  /** Serious faults of accessibility, and what hangs over the edge of the window. */
  async function faultsOf(page: Page, name: string): Promise<string[]> {
    if (SHOTS) await page.screenshot({ path: path.join(SHOTS, `${name}.png`), fullPage: true })
    return (await faultsOfPage(page)).map((fault) => `${name}: ${fault}`)
  }

  async function draftOf(suppliers: string[]): Promise<string> {
    const buyer = await member(product.app, login.email, login.password)
    const body = auctionBody({
      variantId: null,
      suppliers: suppliers.map((supplier_company_id) => ({ supplier_company_id })),
      startsInMs: 600_000,
      lastsMs: LASTS_MS,
      rules: { format: 'sealed', beat: 'own', final_ms: 0 },
    })
    return (await buyer.post('/store/auction-events', body)).body.event.id
  }

  async function offers(supplier: Buyer, id: string, price: string) {
    const { page } = supplier
    await supplier.open(`/auctions/${id}`)
    await page.getByRole('button', { name: 'Accept the terms' }).click()
    await page.getByRole('link', { name: 'Enter the room' }).click()
    await page.getByLabel('Your price').fill(price, { timeout: 60_000 })
    await page.getByRole('button', { name: 'Seal and send' }).click()
    await page.getByText(/is sealed and received\.$/).waitFor()
  }

  it('keeps them shut until two keepers present their shares', async () => {
    const clerk = await testStaff(product.app)
    const companies = []
    for (const name of ['Anker', 'Berg']) companies.push(await supplierCompany(product.app, clerk, name))
    const id = await draftOf(companies.map(({ company }) => company))

    const buyer = await arrives()
    const { page } = buyer
    await buyer.signIn(login)
    await buyer.refuseNotes()
    await buyer.open(`/auctions/${id}`)
    await page.getByRole('button', { name: 'Publish' }).click()
    await page.getByRole('combobox', { name: 'Begins' }).selectOption('At once')
    await page.getByLabel('Keeper of the third share').fill('Notary Weiss')
    await page.getByLabel('His or her e-mail').fill('weiss@notary.test')
    await page.getByRole('button', { name: 'Make the key' }).click()
    expect(await page.getByRole('button', { name: 'Publish and freeze the rules' }).isDisabled()).toBe(true)
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const share = path.join(await saved.path())
    const code = await page.locator('code').nth(1).innerText()
    expect(await faultsOf(page, 'key')).toEqual([])
    await page.getByLabel('I have saved my share and noted the code').check()
    await page.getByRole('button', { name: 'Publish and freeze the rules' }).click()
    await page.getByRole('link', { name: 'Watch and steer' }).click()

    const people = []
    for (const [index, price] of ['173.50', '181.00'].entries()) {
      const person = await arrives(index ? { width: 390, height: 844 } : {})
      await person.signIn({ email: `bids@${['anker', 'berg'][index]}.test`, password: testPassword })
      await person.refuseNotes()
      people.push({ person, price })
    }
    await Promise.all(people.map(({ person, price }) => offers(person, id, price)))
    for (const [index, { person }] of people.entries())
      expect(await faultsOf(person.page, `offer-${index}`)).toEqual([])

    const { rows } = await product.app.db.query(
      `select text from mail_message where template = 'auctions.sealed_share' order by created_at desc limit 1`,
    )
    const notary = await arrives({ width: 390, height: 844 })
    await notary.open(/\/sealed-shares\/[\w-]+/.exec(rows[0].text)![0])
    await notary.page.getByLabel('Code for the third share').fill('AAAAA-AAAAA')
    await notary.page.getByRole('button', { name: 'Show my share' }).click()
    await notary.page.getByText('This code does not open the share.', { exact: false }).waitFor()
    await notary.page.getByLabel('Code for the third share').fill(code.toLowerCase())
    await notary.page.getByRole('button', { name: 'Show my share' }).click()
    const [kept] = await Promise.all([
      notary.page.waitForEvent('download'),
      notary.page.getByRole('button', { name: 'Save as a file' }).click(),
    ])
    const thirds = readFileSync(await kept.path(), 'utf8')
    expect(await faultsOf(notary.page, 'share')).toEqual([])
    await notary.page.getByRole('button', { name: 'I have saved it' }).click()
    await notary.page.getByText('You have fetched your share.', { exact: false }).waitFor()

    await page.getByText('Opening of the offers').waitFor({ timeout: 90_000 })
    await page.getByLabel('Share of the key').fill(thirds)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page.getByText('This is not the share that was given out.').waitFor()
    expect(await faultsOf(page, 'opening')).toEqual([])
    await page.locator('input[type=file]').setInputFiles(share)
    await page.getByRole('button', { name: 'Present', exact: true }).click()
    await page
      .getByText(/^presented by/)
      .first()
      .waitFor()

    await notary.page.reload()
    await notary.page.getByLabel('Share of the key').fill(thirds)
    await notary.page.getByRole('button', { name: 'Present', exact: true }).click()
    await notary.page.getByText('You have presented your share.', { exact: false }).waitFor()
    expect(await faultsOf(notary.page, 'presented')).toEqual([])

    await page.getByRole('button', { name: 'Open the offers' }).click({ timeout: 20_000 })
    await page.getByRole('button', { name: 'Award as proposed' }).waitFor()
    await page.getByText('173.50').first().waitFor()
    expect(await faultsOf(page, 'opened')).toEqual([])
  })
})
