import type { Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { inLanguage, type AttributeDefinition } from '../modules/catalog/domain/attribute'
import { unitSymbol } from '../modules/catalog/domain/units'
import { run } from '../store/sql'

export type ListedAttribute = AttributeDefinition & { title: string; symbol: string; product_count: number }

type Row = AttributeDefinition & { product_count: number }

/** Every attribute with the number of products that have it. */
export async function listAttributes(
  container: MedusaContainer,
  language: Language,
): Promise<ListedAttribute[]> {
  const rows = await run<Row>(container, {
    text: `select a.id, a.code, a.kind, a.titles, a.unit, a.unit_symbols, a.filterable, a.rank, a.choices,
        (select count(*)::int from catalog_attribute_value v where v.attribute_id = a.id) as product_count
      from catalog_attribute a where a.deleted_at is null order by a.rank, a.code`,
    values: [],
  })
  return rows.map((row) => ({
    ...row,
    title: inLanguage(row.titles, language) ?? row.code,
    symbol: unitSymbol(row.unit, language, row.unit_symbols),
  }))
}
