import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { discountReader } from '../discount-reader'

export default wakes(discountReader)

export const config: SubscriberConfig = { event: discountReader.wakeOn }
