import type { MedusaContainer } from '@medusajs/framework/types'
import { publishLive } from '@gostiny/platform'
import type { Chosen } from '../modules/client_profile/store/projector'
import { TOLD_ONE_BY_ONE } from '../modules/client_profile/store/ledger-columns'
import { profileService } from './profile-service'

/**
 * Brings the projections up to the ledger (of all dirty companies, or those chosen) and tells the screens: topic `client-profile:<company_id>` for each
 * company and `client-profiles` for all. Returns how many companies were projected.
 */
export const projectNow = (container: MedusaContainer, chosen: Chosen = 'all'): Promise<number> =>
  profileService(container).project((companyIds) => tellScreens(container, companyIds), chosen)

async function tellScreens(container: MedusaContainer, companyIds: string[]): Promise<void> {
  const one = companyIds.length <= TOLD_ONE_BY_ONE ? companyIds : []
  for (const company_id of one) await publishLive(container, `client-profile:${company_id}`, { company_id })
  await publishLive(container, 'client-profiles', { company_ids: one, count: companyIds.length })
}
