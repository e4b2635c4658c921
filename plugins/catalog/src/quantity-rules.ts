import { pgConnection } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { QuantityRule } from './modules/catalog/domain/quantity-rule'
import { PIECE } from './modules/catalog/domain/units'

const ANY_QUANTITY: QuantityRule = { pack_size: 1, min_quantity: 1, step_quantity: 1, unit: PIECE }

/**
 * How variants are sold, by variant id. A variant nobody set a rule for is sold by the piece, in any number.
 * `unit` is a UN/CEFACT code; `unitSymbol` shows it.
 */
export async function quantityRules(
  container: MedusaContainer,
  variantIds: string[],
): Promise<Map<string, QuantityRule>> {
  const { rows } = await pgConnection(container).raw(
    `select id, pack_size::float8 as pack_size, min_quantity::float8 as min_quantity,
       step_quantity::float8 as step_quantity, unit
     from catalog_variant where id = any(?)`,
    [variantIds],
  )
  const known = new Map<string, QuantityRule>(
    rows.map(({ id, ...rule }: QuantityRule & { id: string }) => [id, rule]),
  )
  return new Map(variantIds.map((id) => [id, known.get(id) ?? ANY_QUANTITY]))
}
