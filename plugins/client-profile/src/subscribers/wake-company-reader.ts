import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { companyReader } from '../companies/company-reader'

export default wakes(companyReader)

export const config: SubscriberConfig = { event: companyReader.wakeOn }
