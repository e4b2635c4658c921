import type { MedusaContainer } from '@medusajs/framework/types'
import { publishLive } from '@gostiny/platform'
import { profileService } from './profile-service'

/** Beyond this many companies at once (an import) the screens are told only that profiles changed. */
const TOLD_ONE_BY_ONE = 50

/**
 * Brings the projections up to the ledger and tells the screens: topic `client-profile:<company_id>` for each
 * company and `client-profiles` for all. Returns how many companies were projected.
 */
export const projectNow = (container: MedusaContainer): Promise<number> =>
  profileService(container).project((companyIds) => tellScreens(container, companyIds))

async function tellScreens(container: MedusaContainer, companyIds: string[]): Promise<void> {
  const one = companyIds.length <= TOLD_ONE_BY_ONE ? companyIds : []
  for (const company_id of one) await publishLive(container, `client-profile:${company_id}`, { company_id })
  await publishLive(container, 'client-profiles', { company_ids: one, count: companyIds.length })
}
