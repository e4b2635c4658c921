import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { resolvePrices } from '../modules/company_pricing/domain'
import type { PriceEngine } from './price-engine'
import { readApplicableLists } from './read-applicable-lists'
import { readPriceRows } from './read-price-rows'

/** The engine of this house. */
export const priceEngine = (container: Pick<MedusaContainer, 'resolve'>): PriceEngine =>
  sqlPriceEngine(pgConnection(container))

/** Two statements for any number of variants: the lists in force for the company, then the prices. */
export const sqlPriceEngine = (db: Knex): PriceEngine => ({
  async prices({ company_id, currency, at, items }) {
    if (!items.length) return []

    const lists = await readApplicableLists(db, { company_id, currency, at })
    const rows = await readPriceRows(db, {
      list_ids: lists.map((list) => list.id),
      variant_ids: [...new Set(items.map((item) => item.variant_id))],
      currency,
      at,
    })

    return resolvePrices(items, { currency, at, lists, rows })
  },
})
