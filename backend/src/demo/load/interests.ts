import type { ClientBase } from '@medusajs/framework/pg'
import type { DemoEvent } from '../generate/interests/types'
import type { VariantIds } from './catalog'

const insertSql = `
  insert into interest_event (id, company_id, person_id, kind, at, product_id, variant_id, category_id, document_id,
    query, result_count, quantity, ids)
  select event.id, company_id, person_id, event.kind, at, event.product_id, variant_id, category.id, document.id,
    query, result_count, quantity, ids
  from jsonb_to_recordset($1::jsonb) as event(id uuid, company_id text, person_id text, kind text, at timestamptz,
    product_id text, variant_id text, category text, document_language text, query text, result_count integer,
    quantity numeric, ids text[])
  left join product_category category on category.handle = event.category
  left join catalog_document document on document.product_id = event.product_id and document.kind = 'data_sheet'
    and document.language = event.document_language
  where event.kind <> 'document.opened' or document.id is not null
  order by at`

/** Writes what people did on the portal; nothing where the plugin that keeps it is not in use. */
export async function loadInterests(
  client: ClientBase,
  events: DemoEvent[],
  variants: VariantIds,
): Promise<void> {
  const { rows } = await client.query<{ kept: boolean }>(
    `select to_regclass('interest_event') is not null as kept`,
  )
  if (!rows[0].kept) return

  await client.query(insertSql, [JSON.stringify(events.map((event) => eventRow(event, variants)))])
}

function eventRow({ sku, comparedSkus, ...event }: DemoEvent, variants: VariantIds) {
  const ids = sku ? variants.get(sku) : undefined
  const isAboutVariant = event.kind.startsWith('cart.')
  return {
    id: event.id,
    company_id: event.companyId,
    person_id: event.personId,
    kind: event.kind,
    at: event.at,
    product_id: ids?.product_id,
    variant_id: isAboutVariant ? ids?.variant_id : undefined,
    category: event.category,
    document_language: event.documentLanguage,
    query: event.query,
    result_count: event.resultCount,
    quantity: event.quantity,
    ids: comparedSkus?.map((one) => variants.get(one)!.product_id),
  }
}
