import { interactionSql, PRODUCT_FACTS_SQL, textArraySql } from '@gostiny/client-profile'

/** A comparison of several products is told once per product; a document leads to its product. */
const told = (ids: readonly string[]): string => `
  with event as (
    select interest_event.*, compared.position,
      coalesce(compared.product_id, interest_event.product_id, variant.product_id, document.product_id) as about,
      coalesce(variant.sku, only_variant.sku) as article
    from interest_event
    left join lateral unnest(case when kind = 'product.compared' then ids end)
      with ordinality as compared (product_id, position) on true
    left join product_variant variant on variant.id = interest_event.variant_id
    left join catalog_document document on document.id = interest_event.document_id
    left join lateral (
      select min(sku) as sku from product_variant
      where product_id = coalesce(compared.product_id, interest_event.product_id, document.product_id)
        and deleted_at is null having count(*) = 1
    ) only_variant on true
    where interest_event.id = any(${textArraySql(ids)}::uuid[])
  ),
  concerned as (select distinct about as product_id from event where about is not null),
  ${PRODUCT_FACTS_SQL}`

/** Portal events of these ids, as interactions. */
export const interestsSql = (ids: readonly string[]): string =>
  told(ids) +
  interactionSql(
    {
      source: `'portal.event'`,
      source_id: `event.id || coalesce('/' || event.position, '')`,
      kind: 'event.kind',
      occurred_at: 'event.at',
      company_id: 'event.company_id',
      person_id: 'event.person_id',
      product_id: 'product.id',
      variant_id: 'event.variant_id',
      sku: 'event.article',
      category_id: 'coalesce(category.id, product_fact.category_id)',
      document_id: 'event.document_id',
      supplier_id: 'product_fact.supplier_id',
      quantity: 'event.quantity',
      channel: `'portal'`,
      details: `jsonb_strip_nulls(jsonb_build_object('query', event.query, 'result_count', event.result_count,
        'price_level', price_level.level))`,
    },
    ` from event
     left join product on product.id = event.about
     left join product_category category on category.id = event.category_id
     left join product_fact on product_fact.product_id = event.about
     left join company on company.id = event.company_id
     left join price_level on price_level.product_id = event.about and price_level.currency = company.currency`,
  )
