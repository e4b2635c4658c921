import type { SubscriberConfig } from '@medusajs/framework'
import { wakes } from '@gostiny/platform'
import { cardReader } from '../cards/card-reader'

export default wakes(cardReader)

export const config: SubscriberConfig = { event: cardReader.wakeOn }
