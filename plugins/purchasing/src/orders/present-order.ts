import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { decimal } from '../cart/decimal'
import { presentAddress } from '../cart/present-address'
import type { OrderRecord } from './read-order'

/** An order as the portal and the console read it. */
export async function presentOrder(container: Pick<MedusaContainer, 'resolve'>, order: OrderRecord) {
  const {
    company_id,
    person_id,
    source,
    po_number,
    requested_date,
    purpose,
    note,
    invoice_no,
    cancel_reason,
  } = order.metadata
  const { company, placed_by } = await readParties(container, company_id, person_id)

  return {
    id: order.id,
    display_id: order.display_id,
    status: order.status,
    created_at: order.created_at,
    canceled_at: order.canceled_at,
    cancel_reason: cancel_reason ?? null,
    currency: order.currency_code,
    company,
    placed_by: placed_by ?? order.email,
    source,
    po_number: po_number ?? null,
    invoice_no: invoice_no ?? null,
    requested_date: requested_date ?? null,
    purpose: purpose ?? null,
    note: note ?? null,
    address: order.shipping_address?.address_1 ? presentAddress(order.shipping_address) : null,
    lines: order.items.map(presentLine),
    subtotal: decimal(order.item_subtotal),
    discount_total: decimal(order.discount_total),
    tax_total: decimal(order.tax_total),
    shipping_total: decimal(order.shipping_subtotal),
    total: decimal(order.total),
    returns: (order.returns ?? []).map(presentReturn),
  }
}

function presentLine(item: OrderRecord) {
  return {
    id: item.id,
    variant_id: item.variant_id,
    product: {
      id: item.product_id ?? null,
      handle: item.product_handle,
      title: item.product_title ?? item.title,
      thumbnail: item.thumbnail,
    },
    sku: item.variant_sku ?? item.metadata?.sku ?? null,
    quantity: Number(item.quantity),
    returned_quantity: Number(item.detail?.return_received_quantity ?? 0),
    unit_price: decimal(item.unit_price),
    base_unit_price: item.metadata?.base_unit_price ?? null,
    reason: item.metadata?.price_reason ?? null,
    total: decimal(item.subtotal),
  }
}

function presentReturn(returned: OrderRecord) {
  return {
    id: returned.id,
    display_id: returned.display_id,
    status: returned.status,
    created_at: returned.created_at,
    refund_amount: returned.refund_amount === null ? null : decimal(returned.refund_amount),
    lines: (returned.items ?? []).map((item: OrderRecord) => ({
      line_id: item.item_id,
      quantity: Number(item.quantity),
    })),
  }
}

async function readParties(
  container: Pick<MedusaContainer, 'resolve'>,
  company_id: string,
  person_id: string | undefined,
) {
  const { rows } = await pgConnection(container).raw(
    `select company.id, company.name,
            (select nullif(trim(concat_ws(' ', first_name, last_name)), '') from person where id = ?) as placed_by
     from company where company.id = ?`,
    [person_id ?? null, company_id],
  )
  const [party] = rows
  return { company: { id: company_id, name: party?.name ?? null }, placed_by: party?.placed_by ?? null }
}
