import type { DataProvider } from 'react-admin'
import type { Preferences } from '../ui/preferences/preferences'
import type { AuctionVerbs } from './contract/auctions'
import type { CompanyVerbs } from './contract/companies'
import type { ImportVerbs } from './contract/imports'
import type { OrderVerbs } from './contract/orders'
import type { PriceVerbs } from './contract/prices'
import type { ProfileVerbs } from './contract/profiles'
import type { SavingsVerbs } from './contract/savings'
import type { SearchVerbs } from './contract/search'

/** A member of staff as the server knows him. */
export type StaffUser = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  metadata: ({ console?: unknown } & Record<string, unknown>) | null
}

/** What every screen may ask of the server: react-admin's verbs and those of the trade. */
export type ConsoleProvider = DataProvider &
  AuctionVerbs &
  CompanyVerbs &
  ImportVerbs &
  OrderVerbs &
  PriceVerbs &
  ProfileVerbs &
  SavingsVerbs &
  SearchVerbs & {
    currentUser: () => Promise<StaffUser>
    savePreferences: (preferences: Preferences) => Promise<void>
  }
