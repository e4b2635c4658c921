import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { entitlementReader } from '../entitlement-reader'

export default wakes(entitlementReader)

export const config: SubscriberConfig = { event: entitlementReader.wakeOn }
