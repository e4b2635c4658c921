import type { MedusaContainer } from '@medusajs/framework/types'
import {
  createSalesChannelsWorkflow,
  createStoresWorkflow,
  updateSalesChannelsWorkflow,
  updateStoresWorkflow,
} from '@medusajs/medusa/core-flows'
import { pgConnection } from '@gostiny/platform'
import { CHANNEL_NAME, REGIONS, STORE_NAME } from './facts'

const MEDUSAS_CHANNEL_NAME = 'Default Sales Channel'

/** The sales channel of the portal: the one Medusa made on its first start, under our name. @returns its id. */
export async function ensureChannel(container: MedusaContainer): Promise<string> {
  const channels = pgConnection(container)('sales_channel').whereNull('deleted_at')
  const own = await channels.clone().where({ name: CHANNEL_NAME }).first('id')
  if (own) return own.id

  const facts = { name: CHANNEL_NAME, description: 'Companies that order in the portal' }
  const first = await channels.clone().where({ name: MEDUSAS_CHANNEL_NAME }).first('id')
  if (first) {
    await updateSalesChannelsWorkflow(container).run({ input: { selector: { id: first.id }, update: facts } })
    return first.id
  }

  const { result } = await createSalesChannelsWorkflow(container).run({
    input: { salesChannelsData: [facts] },
  })
  return result[0].id
}

/** One store that sells in the currencies of all regions through the portal's channel. */
export async function ensureStore(container: MedusaContainer, channelId: string): Promise<void> {
  const facts = {
    name: STORE_NAME,
    default_sales_channel_id: channelId,
    supported_currencies: REGIONS.map(({ currency }, i) => ({
      currency_code: currency,
      is_default: i === 0,
    })),
  }
  const found = await pgConnection(container)('store').whereNull('deleted_at').first('id', 'name')
  if (found?.name === STORE_NAME) return

  if (found)
    await updateStoresWorkflow(container).run({ input: { selector: { id: found.id }, update: facts } })
  else await createStoresWorkflow(container).run({ input: { stores: [facts] } })
}
