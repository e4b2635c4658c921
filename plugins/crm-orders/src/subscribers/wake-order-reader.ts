import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { orderReader } from '../order-reader'

export default wakes(orderReader)

export const config: SubscriberConfig = { event: orderReader.wakeOn }
