import { interactionSql } from '@gostiny/client-profile'
import { ORDER_SOURCE } from './chosen-orders'

/** Money that came in for an order; money paid back is negative. */
export const paymentsSql = interactionSql(
  {
    source: ORDER_SOURCE,
    source_id: 'paid.id',
    kind: `'payment.received'`,
    occurred_at: 'paid.created_at',
    company_id: 'chosen.company_id',
    document_id: 'chosen.id',
    amount: 'paid.amount',
    currency: 'paid.currency_code',
    payment_means: `split_part(payment.provider_id, '_', 2)`,
    channel: 'chosen.channel',
    import_id: 'chosen.import_id',
    details: `jsonb_strip_nulls(jsonb_build_object('display_id', chosen.display_id, 'reference', paid.reference))`,
  },
  `from chosen
   join order_transaction paid on paid.order_id = chosen.id and paid.deleted_at is null
   left join capture on paid.reference = 'capture' and capture.id = paid.reference_id
   left join refund on paid.reference = 'refund' and refund.id = paid.reference_id
   left join payment on payment.id = coalesce(capture.payment_id, refund.payment_id)
   where paid.reference in ('capture', 'refund')`,
)
