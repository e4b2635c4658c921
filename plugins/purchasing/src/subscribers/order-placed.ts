import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { orderConfirmations } from '../readers/order-confirmations'

export default wakes({ name: orderConfirmations.name })

export const config: SubscriberConfig = { event: orderConfirmations.wakeOn }
