import type { ClientBase } from '@medusajs/framework/pg'
import { INVOICE_PROVIDER } from '../../setup/facts'
import { idOf } from '../generate/ids'
import type { DemoOrder } from '../generate/trade/order-types'

const RAW = `jsonb_build_object('value', trim_scale(amount)::text, 'precision', 20)`
const RAW_ZERO = `'{"value": "0", "precision": 20}'::jsonb`

/** Orders by invoice number with what is still owed for them: the current total of the latest version. */
const owedSql = `
  create temp table demo_payment on commit drop as
  select given.*, o.id as order_id, o.version, o.currency_code, o.created_at as ordered_at,
    (summary.totals->>'current_order_total')::numeric as amount
  from jsonb_to_recordset($1::jsonb) as given(invoice_no text, paid_at timestamptz, collection_id text,
    session_id text, payment_id text, capture_id text, transaction_id text, link_id text)
  join "order" o on o.metadata->>'invoice_no' = given.invoice_no
  join order_summary summary on summary.order_id = o.id and summary.version = o.version`

/** Payment on invoice as Medusa keeps it: authorised with the order, captured when the money came. */
const statements = [
  `insert into payment_collection (id, currency_code, amount, raw_amount, authorized_amount, raw_authorized_amount,
     captured_amount, raw_captured_amount, refunded_amount, raw_refunded_amount, status, completed_at, created_at,
     updated_at)
   select collection_id, currency_code, amount, ${RAW}, amount, ${RAW},
     case when paid_at is null then 0 else amount end, case when paid_at is null then ${RAW_ZERO} else ${RAW} end,
     0, ${RAW_ZERO}, case when paid_at is null then 'authorized' else 'completed' end, paid_at, ordered_at, now()
   from demo_payment`,
  `insert into order_payment_collection (id, order_id, payment_collection_id)
   select link_id, order_id, collection_id from demo_payment`,
  `insert into payment_session (id, currency_code, amount, raw_amount, provider_id, data, context, status,
     authorized_at, payment_collection_id, created_at, updated_at)
   select session_id, currency_code, amount, ${RAW}, '${INVOICE_PROVIDER}',
     jsonb_build_object('state', case when paid_at is null then 'authorized' else 'captured' end), '{}', 'authorized',
     ordered_at, collection_id, ordered_at, now()
   from demo_payment`,
  `insert into payment (id, amount, raw_amount, currency_code, provider_id, data, captured_at, payment_collection_id,
     payment_session_id, created_at, updated_at)
   select payment_id, amount, ${RAW}, currency_code, '${INVOICE_PROVIDER}',
     jsonb_build_object('state', case when paid_at is null then 'authorized' else 'captured' end), paid_at,
     collection_id, session_id, ordered_at, now()
   from demo_payment`,
  `insert into capture (id, amount, raw_amount, payment_id, created_at, updated_at)
   select capture_id, amount, ${RAW}, payment_id, paid_at, now() from demo_payment where paid_at is not null`,
  `insert into order_transaction (id, order_id, version, amount, raw_amount, currency_code, reference, reference_id,
     created_at, updated_at)
   select transaction_id, order_id, version, amount, ${RAW}, currency_code, 'capture', capture_id, paid_at, now()
   from demo_payment where paid_at is not null`,
  `update order_summary summary set totals = summary.totals || jsonb_build_object(
     'paid_total', amount, 'raw_paid_total', ${RAW}, 'transaction_total', amount, 'raw_transaction_total', ${RAW},
     'pending_difference', 0, 'raw_pending_difference', ${RAW_ZERO})
   from demo_payment paid
   where paid.paid_at is not null and summary.order_id = paid.order_id and summary.version = paid.version`,
]

/** Writes the invoices of all orders that stand, and the money that came for them. */
export async function loadPayments(client: ClientBase, orders: DemoOrder[]): Promise<void> {
  const rows = orders
    .filter(({ invoiceNo }) => invoiceNo)
    .map(({ invoiceNo, paidAt }) => ({
      invoice_no: invoiceNo,
      paid_at: paidAt,
      collection_id: idOf('pay_col', invoiceNo!),
      session_id: idOf('payses', invoiceNo!),
      payment_id: idOf('pay', invoiceNo!),
      capture_id: idOf('capt', invoiceNo!),
      transaction_id: idOf('ordtrx', invoiceNo!),
      link_id: idOf('ordpay', invoiceNo!),
    }))
  await client.query(owedSql, [JSON.stringify(rows)])
  for (const statement of statements) await client.query(statement)
}
