import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { resolvePrices } from '../modules/company_pricing/domain'
import type { PriceEngine } from './price-engine'
import { readPrices } from './read-prices'

/** The engine of this house. */
export const priceEngine = (container: Pick<MedusaContainer, 'resolve'>): PriceEngine =>
  sqlPriceEngine(pgConnection(container))

/** One prepared statement for any number of variants; nothing is kept, so a changed price is the next one told. */
export const sqlPriceEngine = (db: Knex): PriceEngine => ({
  async prices({ company_id, currency, at, items }) {
    if (!items.length) return []

    const variant_ids = [...new Set(items.map((item) => item.variant_id))]
    const { lists, rows } = await readPrices(db, { company_id, currency, at, variant_ids })

    return resolvePrices(items, { currency, at, lists, rows })
  },
})
