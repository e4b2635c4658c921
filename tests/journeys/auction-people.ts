import type { Browser } from 'playwright-core'
import { testPassword } from '../support/companies'
import { eventually } from '../support/eventually'
import { Buyer } from './portal-buyer'

type Window = { locale?: string; width?: number; height?: number }

/** Somebody who bids for a supplier of that name, signed in, in a window of his own. */
export async function bidderOf(
  browser: Browser,
  portalUrl: string,
  name: string,
  options: Window = {},
): Promise<Buyer> {
  const person = await Buyer.at(browser, portalUrl, options)
  await person.signIn({ email: `bids@${name.toLowerCase()}.test`, password: testPassword })
  await person.refuseNotes()
  return person
}

/** From the portal's front page into the room of the auction's first lot. */
export async function entersRoom({ page }: Buyer, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Auctions' }).filter({ visible: true }).first().click()
  await page.getByRole('link', { name: 'We are invited' }).click()
  await page.getByRole('link', { name: title }).filter({ visible: true }).first().click()
  await page.getByRole('button', { name: 'Accept the terms' }).click()
  await page.getByRole('link', { name: 'Enter the room' }).click()
  await page.getByText('Connected', { exact: true }).waitFor()
}

/** Presses the button as a person does: once more when the price changed under the finger. */
export async function bidsWhatIsAsked({ page }: Buyer): Promise<void> {
  const leads = page.getByText('You lead', { exact: true })
  await page.getByRole('button', { name: /^Bid €?[\d,.]+/ }).waitFor()
  await eventually(async () => {
    if (await leads.isVisible()) return true
    await page
      .getByRole('button', { name: /^Bid €?[\d,.]+/ })
      .click({ timeout: 1_000 })
      .catch(() => undefined)
    return leads.isVisible()
  })
  await leads.waitFor()
}

/** Puts into the rules that the auction lasts so long, and that whoever takes the lead late leaves as much. */
export async function lasts({ page }: Buyer, seconds: number): Promise<void> {
  const starts = await page.getByLabel('Begins').inputValue()
  const ends = new Date(Date.parse(`${starts}Z`) + seconds * 1_000).toISOString().slice(0, 19)
  await page.getByLabel('Ends').fill(ends)
  await page.getByLabel('Extended by a bid in the last seconds').fill(String(seconds))
  await page.getByLabel('Seconds then left at least').fill(String(seconds))
}
