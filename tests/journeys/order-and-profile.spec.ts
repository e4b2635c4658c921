import type { Browser, Page } from 'playwright-core'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'
import { openBrowser, openWindow, startProduct, type Product } from '../support/product'

/** The main job, in two windows: a buyer orders while a sales rep watches the company. */
describe('an order and the client profile', () => {
  let product: Product
  let browser: Browser
  const buyer = loginOf('portal', ({ language }) => language === 'en')
  const rep = loginOf('console')

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  async function signIn(page: Page, url: string, { email, password }: { email: string; password: string }) {
    await page.goto(url)
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password').first().fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
  }

  async function companyOf(email: string): Promise<string> {
    const { rows } = await product.app.db.query(
      `select m.company_id from membership m join person p on p.id = m.person_id where p.email = $1 limit 1`,
      [email],
    )
    return rows[0].company_id
  }

  it('the order slides into the open company page', async () => {
    const console = await (await openWindow(browser)).newPage()
    await signIn(console, product.consoleUrl, rep)
    await console.getByRole('navigation').first().waitFor()
    await console.goto(`${product.consoleUrl}companies/${await companyOf(buyer.email)}`)
    const timeline = console.getByRole('region', { name: 'Timeline' })
    await timeline.getByRole('listitem').first().waitFor()

    const portal = await (await openWindow(browser)).newPage()
    await signIn(portal, product.portalUrl, buyer)
    await portal.waitForURL((url) => !url.pathname.includes('sign-in'))
    await portal.goto(`${product.portalUrl}/catalog?in_stock=1`)
    await portal
      .getByRole('button', { name: /^Add to cart/ })
      .first()
      .click()
    await portal
      .getByText(/in the cart/)
      .first()
      .waitFor()
    await portal.goto(`${product.portalUrl}/cart`)
    await portal.getByRole('link', { name: 'Check and order' }).click()
    await portal.getByRole('button', { name: 'Place the order' }).click()
    await portal.waitForURL(/\/orders\/order_/)

    const orderId = portal.url().match(/order_\w+/)![0]
    const { rows } = await product.app.db.query('select display_id from "order" where id = $1', [orderId])
    await timeline
      .getByText(new RegExp(`\\b${rows[0].display_id}\\b`))
      .first()
      .waitFor({ timeout: 20_000 })
    expect(await timeline.locator('li[data-new]').count()).toBeGreaterThan(0)
  })

  it('is confirmed by a mail in the buyer’s language, kept in the outbox', async () => {
    const mail = await eventually(async () => {
      const { rows } = await product.app.db.query(
        `select language from mail_message where "to" = $1 and dedupe_key like 'order-placed:%'`,
        [buyer.email],
      )
      return rows[0]
    })
    expect(mail.language).toBe('en')
  })
})
