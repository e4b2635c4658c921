import type { ExecArgs, MedusaContainer } from '@medusajs/framework/types'
import { ensureCodes } from './ensure-codes'
import { ensureChannel, ensureStore } from './ensure-channel'
import { ensureDelivery } from './ensure-delivery'
import { ensurePortalKey } from './ensure-portal-key'
import { ensureRegions, ensureTaxRegions } from './ensure-regions'

export { createStaff, type Staff } from './create-staff'
export { PORTAL_KEY } from './facts'

/** Base records of a fresh database; what exists already is left as it is. */
export async function setup(container: MedusaContainer): Promise<void> {
  const channelId = await ensureChannel(container)
  await ensureStore(container, channelId)
  await ensurePortalKey(container, channelId)
  await ensureRegions(container)
  await ensureTaxRegions(container)
  await ensureDelivery(container, channelId)
  await ensureCodes(container, process.env.GOSTINY_DATA ?? '')
}

export default ({ container }: ExecArgs): Promise<void> => setup(container)
