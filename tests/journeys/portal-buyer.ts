import type { Browser, BrowserContext, Page } from 'playwright-core'
import { openWindow } from '../support/product'

type Login = { email: string; password: string }
type Window = { locale?: string; width?: number; height?: number; dark?: boolean }

/** A person at the portal: what he does, in his words; the language of the page is English unless told. */
export class Buyer {
  private constructor(
    readonly page: Page,
    readonly window: BrowserContext,
    private readonly portalUrl: string,
  ) {}

  static async at(browser: Browser, portalUrl: string, options: Window = {}): Promise<Buyer> {
    const window = await openWindow(browser, options)
    return new Buyer(await window.newPage(), window, portalUrl)
  }

  open = (path: string) => this.page.goto(this.portalUrl + path, { waitUntil: 'networkidle' })

  heading = (name: string | RegExp) => this.page.getByRole('heading', { level: 1, name })

  async enter({ email, password }: Login): Promise<void> {
    await this.page.locator('input[name=email]').fill(email)
    await this.page.locator('input[name=password]').fill(password)
    await this.page.locator('main form button[type=submit]').click()
  }

  async signIn(login: Login): Promise<void> {
    await this.open('/sign-in')
    await this.enter(login)
    await this.page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
    await this.page.waitForLoadState('networkidle')
  }

  async refuseNotes(): Promise<void> {
    await this.page.getByRole('button', { name: 'No', exact: true }).click()
    await this.page.getByRole('button', { name: 'No', exact: true }).waitFor({ state: 'detached' })
  }

  async allowNotes(): Promise<void> {
    await this.page.getByRole('button', { name: 'Yes, you may' }).click()
    await this.page.getByRole('button', { name: 'Yes, you may' }).waitFor({ state: 'detached' })
  }

  async searchFor(words: string): Promise<void> {
    await this.page.keyboard.press('/')
    await this.page.keyboard.type(words)
    await this.page.keyboard.press('Enter')
    await this.page.waitForURL((url) => url.searchParams.get('q') === words)
  }

  products = () => this.page.getByRole('list', { name: 'Products' }).getByRole('article')

  /** Puts the first of the shown products into the cart; tells its part number. */
  async addFirst(): Promise<string> {
    const first = this.products().first()
    await first.getByRole('button', { name: /^Add to cart/ }).click()
    await first.getByText(/in the cart/).waitFor()
    return (await first.locator('.code').innerText()).trim()
  }

  cartLines = () => this.page.getByRole('list', { name: 'Products in the order' }).getByRole('listitem')

  async fillIn(label: string, text: string): Promise<void> {
    await this.page.getByLabel(label).fill(text)
    await this.page.getByLabel(label).blur()
    await this.page.getByText('Saved', { exact: true }).waitFor()
  }

  async goToCheckout(): Promise<void> {
    await this.page.getByRole('link', { name: 'Check and order' }).click()
    await this.heading('Check the order').waitFor()
  }

  placeButton = () => this.page.getByRole('button', { name: 'Place the order' })

  /** Places the order under review; tells its id. */
  async placeOrder(): Promise<string> {
    await this.placeButton().click()
    await this.page.waitForURL(/\/orders\/order_\w+/)
    return this.page.url().match(/order_\w+/)![0]
  }

  notice = () => this.page.locator('main [role=status], main [role=alert]')
}
