import type { IFulfillmentModuleService, MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys, Modules } from '@medusajs/framework/utils'
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from '@medusajs/medusa/core-flows'
import { pgConnection } from '@gostiny/platform'
import { DELIVERY_NAME, REGIONS, WAREHOUSE } from './facts'

const MANUAL_PROVIDER = 'manual_manual'

async function ensureProfile(container: MedusaContainer): Promise<string> {
  const found = await pgConnection(container)('shipping_profile').whereNull('deleted_at').first('id')
  if (found) return found.id

  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name: 'Goods', type: 'default' }] },
  })
  return result[0].id
}

async function createWarehouse(container: MedusaContainer, channelId: string): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({ input: { locations: [WAREHOUSE] } })
  const [{ id }] = result
  await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channelId] } })
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.STOCK_LOCATION]: { stock_location_id: id },
    [Modules.FULFILLMENT]: { fulfillment_provider_id: MANUAL_PROVIDER },
  })
  await createLocationFulfillmentSetWorkflow(container).run({
    input: { location_id: id, fulfillment_set_data: { name: 'Delivery', type: 'shipping' } },
  })
  return id
}

async function createDelivery(container: MedusaContainer, profileId: string): Promise<void> {
  const fulfilment: IFulfillmentModuleService = container.resolve(Modules.FULFILLMENT)
  const [set] = await fulfilment.listFulfillmentSets({ name: 'Delivery' })
  const { result: zones } = await createServiceZonesWorkflow(container).run({
    input: {
      data: [
        {
          name: 'All countries',
          fulfillment_set_id: set.id,
          geo_zones: REGIONS.flatMap(({ countries }) =>
            countries.map((country_code) => ({ type: 'country' as const, country_code })),
          ),
        },
      ],
    },
  })
  await createShippingOptionsWorkflow(container).run({
    input: [
      {
        name: DELIVERY_NAME,
        price_type: 'flat',
        provider_id: MANUAL_PROVIDER,
        service_zone_id: zones[0].id,
        shipping_profile_id: profileId,
        type: { label: DELIVERY_NAME, description: 'Agreed with the sales department', code: 'by-agreement' },
        prices: REGIONS.map(({ currency }) => ({ currency_code: currency, amount: 0 })),
        rules: [
          { attribute: 'enabled_in_store', operator: 'eq', value: 'true' },
          { attribute: 'is_return', operator: 'eq', value: 'false' },
        ],
      },
    ],
  })
}

/** A warehouse that serves the channel, and delivery by agreement to every country at no charge. */
export async function ensureDelivery(container: MedusaContainer, channelId: string): Promise<void> {
  const db = pgConnection(container)
  const profileId = await ensureProfile(container)
  const warehouse = await db('stock_location')
    .where({ name: WAREHOUSE.name })
    .whereNull('deleted_at')
    .first('id')
  if (!warehouse) await createWarehouse(container, channelId)

  const option = await db('shipping_option')
    .where({ name: DELIVERY_NAME })
    .whereNull('deleted_at')
    .first('id')
  if (!option) await createDelivery(container, profileId)
}
