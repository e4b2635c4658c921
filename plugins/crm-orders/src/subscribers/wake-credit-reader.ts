import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { creditReader } from '../credit-reader'

export default wakes(creditReader)

export const config: SubscriberConfig = { event: creditReader.wakeOn }
