import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { auctionBody, supplierCompany } from '../integration/auction-fixture'
import { member, type Client } from '../support/client'
import { testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'
import { openBrowser, startProduct, type Product } from '../support/product'
import { WebhookListener } from '../support/webhook-listener'
import { bidderOf } from './auction-people'
import { Buyer } from './portal-buyer'

const LASTS_MS = 600_000

/** What both sides may do in a room beside bidding, each done by its button. */
describe('the buttons of a room', () => {
  let product: Product
  let browser: Browser
  let api: Client
  let buyer: Buyer
  let anker: Buyer
  let supplier: { company: string; client: Client }
  const login = loginOf('portal', ({ language, who }) => language === 'en' && who.startsWith('head'))

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    supplier = await supplierCompany(product.app, await testStaff(product.app), 'Anker')
    api = await member(product.app, login.email, login.password)
    buyer = await Buyer.at(browser, product.portalUrl)
    await buyer.signIn(login)
    await buyer.refuseNotes()
    anker = await bidderOf(browser, product.portalUrl, 'Anker', { width: 390, height: 844 })
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  /** A live lot of such rules, with both people in its room. */
  async function room(rules: object = {}, lastsMs = LASTS_MS, lots?: object[]) {
    const suppliers = [{ supplier_company_id: supplier.company }]
    const body = auctionBody({ variantId: null, suppliers, startsInMs: 2_500, lastsMs, rules })
    const { body: made } = await api.post('/store/auction-events', { ...body, ...(lots && { lots }) })
    const { id, lots: own } = made.event
    await api.post(`/store/auction-events/${id}/publish`)
    await supplier.client.post(`/store/auction-events/${id}/answer`, { accept: true })
    const path = `/store/auction-lots/${own[0].id}/room`
    await eventually(async () => (await api.get(path)).body.room.lot.phase === 'live')
    for (const { page } of [buyer, anker]) {
      await page.goto(`${product.portalUrl}/auctions/${id}/lots/${own[0].id}`)
      await page.getByText('Connected', { exact: true }).waitFor()
    }
    return { id: String(id) }
  }

  const says = (who: Buyer, text: string | RegExp) => who.page.getByText(text).first().waitFor()

  async function gives(reason: string, button: string) {
    const dialog = buyer.page.getByRole('dialog')
    await dialog.getByLabel('Reason').fill(reason)
    await dialog.getByRole('button', { name: button, exact: true }).click()
    await dialog.waitFor({ state: 'detached' })
  }

  async function about(name: string) {
    await buyer.page.getByRole('button', { name: 'Actions: A' }).first().click()
    await buyer.page.getByRole('menuitem', { name, exact: true }).click()
  }

  it('of an open auction: limit, bid for a supplier, void, block, extend, pause, go on, cancel', async () => {
    await room()
    await anker.page.getByLabel('Limit').fill('150')
    await anker.page.getByRole('button', { name: 'Set', exact: true }).click()
    await says(anker, /^Your limit: 150/)
    await says(buyer, /^1 of 1$/)
    expect(await buyer.page.getByText(/150\.00/).count()).toBe(0)
    await anker.page.getByRole('button', { name: 'Withdraw', exact: true }).click()
    await says(anker, /· withdrawn$/)

    await about('Void the bid')
    await gives('A slip.', 'Void the bid')
    await says(anker, /A bid was voided/)

    await about('Enter a bid for him')
    await buyer.page.getByRole('dialog').getByLabel('Price').fill('180')
    await buyer.page.getByRole('dialog').getByRole('button', { name: 'Bid', exact: true }).click()
    await says(anker, /entered by the buyer/)

    await about('Block')
    await gives('No certificate.', 'Block')
    await says(anker, 'You are blocked in this lot')

    await buyer.page.getByRole('button', { name: 'Extend', exact: true }).click()
    await gives('Asked for.', 'Extend')
    await says(anker, /^Extended until .+ · Asked for\.$/)
    await buyer.page.getByRole('button', { name: 'Pause', exact: true }).click()
    await gives('Lunch.', 'Pause')
    await says(anker, /^Paused/)
    await buyer.page.getByRole('button', { name: 'Go on', exact: true }).click()
    await buyer.page.getByRole('dialog').getByRole('button', { name: 'Announce' }).click()
    await says(anker, /^Will go on/)
    await buyer.page.getByRole('button', { name: 'Cancel the lot' }).click()
    await gives('No longer needed.', 'Cancel the lot')
    await says(anker, 'The lot was cancelled')
  })

  it('told to a system of the company: added with its secret, tried, told of a lot, switched off, removed', async () => {
    const { page } = buyer
    const listener = new WebhookListener()
    const url = await listener.open()
    try {
      await page.goto(`${product.portalUrl}/auctions/webhooks`)
      await page.getByRole('button', { name: 'Add an endpoint' }).click()
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('Address').fill('http://10.0.0.1/')
      await dialog.getByRole('button', { name: 'Add an endpoint' }).click()
      await dialog.getByText('Give an https address outside of private networks.').waitFor()
      await dialog.getByLabel('Address').fill(url)
      await dialog.getByLabel('Cancelled').check()
      await dialog.getByRole('button', { name: 'Add an endpoint' }).click()
      listener.secret = (await dialog.getByText(/^whsec_/).textContent()) ?? ''
      await dialog.getByRole('button', { name: 'I have kept it' }).click()

      await page.getByRole('button', { name: 'Send a test' }).click()
      await says(buyer, 'Answered with 200: the test has arrived.')
      const { id } = await room()
      await api.post(`/store/auction-events/${id}/commands`, { kind: 'cancel', reason: 'no need' })
      await eventually(async () => listener.told.length === 2)
      expect(listener.told.map(({ type, isSigned }) => [type, isSigned])).toEqual([
        ['webhook.test', true],
        ['lot.cancelled', true],
      ])

      await page.goto(`${product.portalUrl}/auctions/webhooks`)
      await page.getByRole('link', { name: /^Deliveries to/ }).click()
      await page.getByRole('row', { name: /Cancelled.+Arrived/ }).waitFor()
      await page.getByRole('button', { name: 'Switch off' }).click()
      await says(buyer, 'Switched off')
      await page.getByRole('button', { name: /^Remove/ }).click()
      await dialog.getByRole('button', { name: 'Remove' }).click()
      await says(buyer, 'No system is told yet')
    } finally {
      listener.close()
    }
  })

  it('whose connection went: what happened meanwhile is told, what was bid meanwhile is bid once', async () => {
    const { id } = await room()
    await anker.window.setOffline(true)
    await says(anker, /^Connection lost/)
    const extend = { kind: 'extend', by_ms: 60_000, reason: 'Asked for.' }
    expect((await api.post(`/store/auction-events/${id}/commands`, extend)).status).toBe(200)
    await anker.page.getByLabel('A lower price of your own').fill('170')
    await anker.page.keyboard.press('Enter')
    await says(anker, /170.* is on its way/)
    await anker.window.setOffline(false)
    await says(anker, 'While the connection was lost')
    await says(anker, '1 extension.')
    await says(anker, /170.* is accepted/)
    await says(buyer, /^1 of 1$/)
    expect(await buyer.page.getByText(/: Bid$/).count()).toBe(1)
  })

  it('of a Dutch auction: the first to accept the level wins it', async () => {
    await room({
      format: 'dutch',
      step: { kind: 'absolute', amount: '10' },
      dutch: { start: '100', every_ms: 120_000 },
    })
    await anker.page.getByRole('button', { name: /^Accept €?100/ }).click()
    await says(anker, 'Bidding is over; the buyer decides')
    await buyer.page.getByRole('button', { name: 'Award to nobody' }).click()
    await gives('Only a try.', 'Award to nobody')
    await says(anker, 'The lot ended without an award')
  })

  it('of a Japanese auction: who leaves is out', async () => {
    await room({
      format: 'japanese',
      step: { kind: 'absolute', amount: '10' },
      japanese: { start: '200', every_ms: 12_000, late_pass: true, below_zero: false },
    })
    await anker.page.getByRole('button', { name: 'Leave the auction' }).click()
    await anker.page.getByRole('dialog').getByRole('button', { name: 'Leave', exact: true }).click()
    await says(anker, 'You are out of this lot')
    await says(buyer, 'Out')
    await says(anker, 'Bidding is over; the buyer decides')
  })

  it('of a hybrid auction: the level, then what others offer unseen', async () => {
    await room({
      format: 'hybrid',
      step: { kind: 'absolute', amount: '10' },
      dutch: { start: '100', every_ms: 120_000 },
      hybrid: { sealed_ms: 3_000, last_look_ms: 2_000 },
    })
    await anker.page.getByRole('button', { name: /^Accept €?100/ }).click()
    await says(anker, 'A new stage begins')
    await says(anker, 'Bidding is over; the buyer decides')
  })

  it('of an ended lot: what became of it, and its files by their titles', async () => {
    await room({ extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } }, 20_000)
    await anker.page.getByLabel('A lower price of your own').fill('170')
    await anker.page.getByRole('button', { name: 'Bid', exact: true }).click()
    await says(anker, 'Bidding is over; the buyer decides')
    await says(anker, 'Your bid stands until the buyer decides. The decision appears here.')
    expect(await anker.page.getByText('You have not bid yet').count()).toBe(0)
    await buyer.page.getByRole('button', { name: 'Award as proposed' }).click()
    await buyer.page.getByRole('dialog').getByRole('button', { name: 'Award', exact: true }).click()
    await says(anker, 'You have won the lot')
    await says(anker, 'Order of the buyer')
    await says(buyer, 'Awarded at')
    const kept = async (name: string) => {
      const [file] = await Promise.all([
        anker.page.waitForEvent('download'),
        anker.page.getByRole('link', { name }).click(),
      ])
      return file
    }
    const receipts = await kept('My receipts')
    expect(receipts.suggestedFilename()).toMatch(/^receipts-\d+-bolts-for-the-winter-bolts-[\d-]{10}\.json$/)
    expect(JSON.parse(readFileSync(await receipts.path(), 'utf8'))).toMatchObject([
      { value: '170', signature: expect.stringMatching(/.{80}/) },
    ])
    const protocol = await kept('Download the protocol')
    expect(protocol.suggestedFilename()).toMatch(/^protocol-\d+-bolts-for-the-winter-bolts-[\d-]{10}\.jsonl$/)
  })

  it('of lots that a package binds and nobody bid in: they end without an award', async () => {
    const lot = (title: string, covers: number[] = []) => ({
      ...{ title, ceiling: '200', covers },
      items: [{ title, unit: 'C62', quantity: '1' }],
    })
    const { id } = await room({}, 3_000, [lot('Pins'), lot('Rivets'), lot('Both', [0, 1])])
    await buyer.page.goto(`${product.portalUrl}/auctions/${id}`)
    await eventually(async () => {
      await buyer.page.reload()
      return buyer.page
        .getByText('There were no bids, so there is nobody to award', { exact: false })
        .isVisible()
    })
    await buyer.page.getByRole('button', { name: 'Award to nobody' }).click()
    await gives('No longer needed.', 'Award to nobody')
    await eventually(async () => {
      await buyer.page.reload()
      return (await buyer.page.getByText('Ended without award', { exact: true }).count()) >= 3
    })
  })

  it('asks before what was typed into a new auction is left behind', async () => {
    const { page } = buyer
    await page.goto(`${product.portalUrl}/auctions/new`)
    await page.getByLabel('Title').first().fill('Springs')
    const leave = () => page.getByRole('link', { name: 'Auctions' }).filter({ visible: true }).first().click()
    await leave()
    await page.getByRole('dialog').getByRole('button', { name: 'Stay here' }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    expect(await page.getByLabel('Title').first().inputValue()).toBe('Springs')
    await leave()
    await page.getByRole('dialog').getByRole('button', { name: 'Leave and throw it away' }).click()
    await page.waitForURL(/\/auctions$/)
    await page.goto(`${product.portalUrl}/auctions/new`)
    await eventually(async () => (await page.getByLabel('Title').first().inputValue()) === '')
  })
})
