import type { Browser, BrowserContext, Page } from 'playwright-core'
import { graveFaults } from '../support/faults-of-page'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'
import { openBrowser, openWindow, startProduct, type Product } from '../support/product'

/** Words of the first screen in each language. */
const spoken = {
  English: { overview: 'Overview', companies: 'Companies', language: 'en' },
  Русский: { overview: 'Обзор', companies: 'Компании', language: 'ru' },
  Українська: { overview: 'Огляд', companies: 'Компанії', language: 'uk' },
} as const

const screens = [
  '',
  'companies',
  'clients',
  'orders',
  'products',
  'price-lists',
  'imports',
  'imports/create',
  'mails',
]
const untranslated =
  /\b(companies|company_page|dashboard|imports|layout|mails|orders|price_lists|products|ra|state|table|vocabulary)\.[a-z_]+/

/** The console in each language, on each screen size, by keyboard, for everyone. */
describe('the looks of the console', () => {
  let product: Product
  let browser: Browser
  let companyId: string
  const rep = loginOf('console')

  const open = (page: Page, path: string) => page.goto(`${product.consoleUrl}${path}`)
  const title = (page: Page) => page.getByRole('heading', { level: 1 })

  async function signedIn(window: BrowserContext): Promise<Page> {
    const page = await window.newPage()
    await open(page, '')
    await page.locator('input[type=email]').fill(rep.email)
    await page.locator('input[type=password]').fill(rep.password)
    await page.locator('button[type=submit]').click()
    await title(page).waitFor()
    await page.getByRole('navigation').first().waitFor({ state: 'attached' })
    return page
  }

  /** The server remembers the language of the person. */
  const kept = (language: string) =>
    eventually(async () => {
      const { rows } = await product.app.db.query(`select metadata from "user" where email = $1`, [rep.email])
      return rows[0].metadata?.console?.language === language
    })

  const settled = async (page: Page) => {
    await title(page).waitFor()
    await page.waitForLoadState('networkidle').catch(() => undefined)
    await eventually(async () => (await page.locator('[aria-busy=true], .MuiSkeleton-root').count()) === 0)
  }

  beforeAll(async () => {
    product = await startProduct()
    browser = await openBrowser()
    const { rows } = await product.app.db.query(
      `select metadata->>'company_id' as id from "order" group by 1 order by count(*) desc limit 1`,
    )
    companyId = rows[0].id
  })

  afterAll(async () => {
    await browser?.close()
    await product?.stop()
  })

  it('speaks the language a person chose, also after a reload and at another machine', async () => {
    const page = await signedIn(await openWindow(browser))
    let current: (typeof spoken)[keyof typeof spoken] = spoken.English

    for (const [name, words] of Object.entries(spoken)) {
      await page.getByRole('button', { name: /^(Language|Язык|Мова)$/ }).click()
      await page.getByRole('menuitem', { name }).click()
      await page.getByRole('link', { name: words.companies }).first().waitFor()
      expect(await page.locator('html').getAttribute('lang')).toBe(words.language)
      current = words

      for (const path of [...screens, `companies/${companyId}`]) {
        await open(page, path)
        await settled(page)
        expect(await page.locator('body').innerText()).not.toMatch(untranslated)
      }
    }

    await kept(current.language)
    const elsewhere = await signedIn(await openWindow(browser))
    await elsewhere.getByRole('heading', { name: current.overview }).waitFor()

    await elsewhere.getByRole('button', { name: /^(Language|Язык|Мова)$/ }).click()
    await elsewhere.getByRole('menuitem', { name: 'English' }).click()
    await elsewhere.getByRole('heading', { name: 'Overview' }).waitFor()
    await kept('en')
  })

  it('is worked by keyboard: search, rows, columns, help', async () => {
    const page = await signedIn(await openWindow(browser))
    await open(page, 'companies')
    await settled(page)

    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'hidden' })

    await page.keyboard.press('/')
    await page.keyboard.type('zzzz')
    await page.getByText('Nothing matches').waitFor()
    expect(decodeURIComponent(page.url())).toContain('"q":"zzzz"')
    await page.keyboard.press('Escape')

    const rows = page.locator('tbody tr')
    await rows.nth(3).waitFor()
    await rows.first().focus()
    await page.keyboard.press('ArrowDown')
    const name = await rows.nth(1).getByRole('link').first().innerText()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name }).waitFor()
    await page.goBack()

    await page.getByRole('button', { name: 'Columns' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'City' }).click()
    await page.keyboard.press('Escape')
    await page.getByRole('columnheader', { name: 'City' }).waitFor({ state: 'hidden' })
    await page.reload()
    await settled(page)
    expect(await page.getByRole('columnheader', { name: 'City' }).count()).toBe(0)
  })

  it('fits screens 390, 768 and 1920 px wide', async () => {
    const page = await signedIn(await openWindow(browser, { width: 390 }))
    for (const path of [...screens, `companies/${companyId}`, `companies/${companyId}/edit`]) {
      await page.setViewportSize({ width: 390, height: 900 })
      await open(page, path)
      await settled(page)
      for (const width of [390, 768, 1920]) {
        await page.setViewportSize({ width, height: 900 })
        await settled(page)
        expect({ path, width, overflow: await overflowOf(page) }).toEqual({ path, width, overflow: 0 })
      }
    }
  })

  it('has no serious accessibility violation, light and dark', async () => {
    const page = await signedIn(await openWindow(browser))
    for (const path of [...screens, `companies/${companyId}`, 'companies/create']) {
      await open(page, path)
      await settled(page)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        await eventually(() => isPainted(page, colorScheme))
        expect({ path, colorScheme, grave: await graveFaults(page) }).toEqual({
          ...{ path, colorScheme, grave: [] },
        })
      }
    }
  })
})

/** How many pixels hang over the edge of the window or of the content, after the page was laid out anew. */
const overflowOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame)
    const content = document.getElementById('content')
    return Math.max(
      document.documentElement.scrollWidth - window.innerWidth,
      content ? content.scrollWidth - content.clientWidth : 0,
    )
  })

/** Whether the page is drawn in the theme, light or dark ground beneath the words. */
const isPainted = (page: Page, theme: 'light' | 'dark'): Promise<boolean> =>
  page.evaluate((wanted) => {
    const [red = 0, green = 0, blue = 0] =
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)?.map(Number) ?? []
    return red + green + blue > 382 === (wanted === 'light')
  }, theme)
