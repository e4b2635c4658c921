import { interactionSql } from '@gostiny/client-profile'
import { ORDER_SOURCE } from './chosen-orders'

/**
 * What an edit changed: per line the difference between a version of the order and the one before, where there is
 * any; it happened when Medusa wrote the version. A line added later is a difference from nothing, one taken out a difference to nothing.
 */
export const changesSql = interactionSql(
  {
    source: ORDER_SOURCE,
    source_id: `change.order_id || '/' || change.version || '/' || change.line_id`,
    kind: `'order.changed'`,
    occurred_at: 'change.at',
    company_id: 'chosen.company_id',
    document_id: 'chosen.id',
    currency: 'chosen.currency_code',
    channel: 'chosen.channel',
    import_id: 'chosen.import_id',
    product_id: 'change.product_id',
    variant_id: 'change.variant_id',
    sku: 'change.sku',
    category_id: 'product_fact.category_id',
    supplier_id: 'product_fact.supplier_id',
    quantity: 'change.quantity',
    amount: 'change.amount',
    discount: 'change.discount',
    details: `jsonb_strip_nulls(jsonb_build_object('display_id', chosen.display_id, 'version', change.version,
      'title', change.title))`,
  },
  `from (
     select step.order_id, step.version, step.at, line.line_id, line.product_id, line.variant_id, line.sku, line.title,
       coalesce(this.quantity, 0) - coalesce(before.quantity, 0) as quantity,
       round(coalesce(this.amount, 0), 6) - round(coalesce(before.amount, 0), 6) as amount,
       round(coalesce(this.discount, 0), 6) - round(coalesce(before.discount, 0), 6) as discount
     from (
       select order_id, version, min(created_at) as at,
         lag(version) over (partition by order_id order by version) as before
       from versioned group by order_id, version
     ) step
     join (
       select distinct on (line_id) order_id, line_id, product_id, variant_id, sku, title from versioned
       order by line_id, version
     ) line on line.order_id = step.order_id
     left join versioned this on this.line_id = line.line_id and this.version = step.version
     left join versioned before on before.line_id = line.line_id and before.version = step.before
     where step.before is not null
   ) change
   join chosen on chosen.id = change.order_id
   left join product_fact on product_fact.product_id = change.product_id
   where change.quantity <> 0 or change.amount <> 0`,
)

/** The cancellation, with what the order was worth then. */
export const cancellationsSql = interactionSql(
  {
    source: ORDER_SOURCE,
    source_id: 'chosen.id',
    kind: `'order.canceled'`,
    occurred_at: 'coalesce(chosen.canceled_at, chosen.created_at)',
    company_id: 'chosen.company_id',
    document_id: 'chosen.id',
    amount: 'coalesce(standing.amount, 0)',
    currency: 'chosen.currency_code',
    channel: 'chosen.channel',
    import_id: 'chosen.import_id',
    details: `jsonb_strip_nulls(jsonb_build_object('display_id', chosen.display_id,
      'reason', chosen.metadata->>'cancel_reason'))`,
  },
  `from chosen left join (
     select order_id, sum(round(amount, 6)) as amount from (
       select order_id, amount, rank() over (partition by order_id order by version desc) as age from versioned
     ) aged where age = 1 group by order_id
   ) standing on standing.order_id = chosen.id
   where chosen.status = 'canceled'`,
)
