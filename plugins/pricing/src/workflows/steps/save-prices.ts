import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection, refuse } from '@gostiny/platform'
import type { PriceChanges, PriceToSave } from '../types'

const UNIQUE_VIOLATION = '23505'

/** Saves and deletes prices of one list in one transaction. Runs last: it is all or nothing by itself. */
export const savePricesStep = createStep(
  { name: 'save-company-prices', noCompensation: true },
  async (changes: PriceChanges, { container }) => {
    const saved = await pgConnection(container).transaction(async (trx) => {
      const list = await trx('company_price_list')
        .where({ id: changes.list_id })
        .whereNull('deleted_at')
        .first('id')
      if (!list) refuse('price_list_unknown', { status: 404 })

      await refuseUnknownVariants(trx, changes.upsert)
      if (changes.delete.length) {
        await trx('company_price').where({ list_id: changes.list_id }).whereIn('id', changes.delete).delete()
      }
      return savePrices(trx, changes)
    })

    return new StepResponse(saved)
  },
)

async function savePrices(trx: Knex, { list_id, upsert }: PriceChanges): Promise<string[]> {
  const ids: string[] = []

  for (const [index, price] of upsert.entries()) {
    try {
      ids.push(await savePrice(trx, list_id, price))
    } catch (error) {
      if ((error as { code?: string }).code !== UNIQUE_VIOLATION) throw error
      refuse('price_exists', { status: 409, field: `upsert.${index}` })
    }
  }

  return ids
}

async function savePrice(trx: Knex, list_id: string, price: PriceToSave): Promise<string> {
  const { variant_id, min_quantity, amount, starts_at = null, ends_at = null } = price
  const columns = { list_id, variant_id, min_quantity, amount, starts_at, ends_at }
  if (price.id) {
    const changed = await trx('company_price')
      .where({ id: price.id, list_id })
      .update({ ...columns, updated_at: trx.fn.now() }, ['id'])
    if (changed.length) return price.id
  }

  const { rows } = await trx.raw(
    `insert into company_price (id, list_id, variant_id, min_quantity, amount, starts_at, ends_at)
     values (:id, :list_id, :variant_id, :min_quantity, :amount, :starts_at, :ends_at)
     on conflict (list_id, variant_id, min_quantity, starts_at)
     do update set amount = excluded.amount, ends_at = excluded.ends_at, updated_at = now() returning id`,
    { id: price.id ?? generateEntityId('', 'cprc'), ...columns },
  )
  return rows[0].id
}

async function refuseUnknownVariants(trx: Knex, prices: PriceToSave[]): Promise<void> {
  const ids = prices.map((price) => price.variant_id)
  const known = await trx('product_variant').whereIn('id', ids).whereNull('deleted_at').pluck('id')
  const index = ids.findIndex((id) => !known.includes(id))

  if (index >= 0) {
    refuse('variant_unknown', {
      status: 422,
      field: `upsert.${index}.variant_id`,
      params: { variant_id: ids[index] },
    })
  }
}
