import { preferences } from '../../ui/preferences/usePreference'
import type { ConsoleProvider } from '../types'
import { currentUser } from './authProvider'
import { auctionVerbs } from './auctionVerbs'
import { companyVerbs } from './companyVerbs'
import { crud } from './dataProvider'
import { request } from './http'
import { importVerbs } from './importVerbs'
import { orderVerbs } from './orderVerbs'
import { priceVerbs } from './priceVerbs'
import { profileVerbs } from './profileVerbs'
import { savingsVerbs } from './savingsVerbs'
import { searchVerbs } from './searchVerbs'

export { authProvider } from './authProvider'

/** The provider of the console on the Medusa server. */
export const provider: ConsoleProvider = {
  ...crud,
  ...auctionVerbs,
  ...companyVerbs,
  ...importVerbs,
  ...orderVerbs,
  ...priceVerbs,
  ...profileVerbs,
  ...savingsVerbs,
  ...searchVerbs,
  currentUser,

  savePreferences: async (console) => {
    const user = await currentUser()
    await request(`/admin/users/${user.id}`, {
      method: 'POST',
      body: { metadata: { ...user.metadata, console } },
    })
  },
}

const settleMs = 600
let saving: ReturnType<typeof setTimeout> | undefined

/** Keeps the person's choices with the user on the server, a moment after the last change. */
export function keepPreferences(): void {
  const keep = async (): Promise<void> => {
    const told = preferences.get()
    await provider.savePreferences(told)
    preferences.kept(told)
  }

  preferences.onChoice(() => {
    clearTimeout(saving)
    saving = setTimeout(() => keep().catch(() => undefined), settleMs)
  })
}
