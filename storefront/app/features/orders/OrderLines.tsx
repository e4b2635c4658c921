import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Order, OrderLine } from '~/api/orders.types'
import { Money } from '~/ui/format/Money'
import { Price } from '~/ui/format/Price'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'

export function OrderLines({ order }: { order: Order }) {
  const { t } = useTranslation()
  const format = useFormat()
  const amount = (line: OrderLine) => format.number(line.quantity)
  const title = ({ product }: OrderLine) =>
    product.handle ? (
      <Link to={`/products/${product.handle}`} className="quiet-link">
        {product.title}
      </Link>
    ) : (
      product.title
    )
  const price = (line: OrderLine) => <Price price={{ ...line, currency: order.currency }} />
  const total = (line: OrderLine) => <Money amount={line.total} currency={order.currency} />
  const columns: Column<OrderLine>[] = [
    {
      id: 'title',
      header: t('lines.title'),
      total: t('totals.subtotal'),
      cell: title,
      text: (line) => line.product.title,
      fixed: true,
    },
    {
      id: 'sku',
      header: t('lines.sku'),
      cell: (line) => <span className="code">{line.sku}</span>,
      text: (line) => line.sku ?? '',
    },
    {
      id: 'quantity',
      header: t('lines.quantity'),
      cell: amount,
      text: (line) => String(line.quantity),
      numeric: true,
    },
    { id: 'price', header: t('lines.price'), cell: price, text: (line) => line.unit_price, numeric: true },
    {
      id: 'total',
      header: t('lines.total'),
      cell: total,
      text: (line) => line.total,
      numeric: true,
      total: <Money amount={order.subtotal} currency={order.currency} />,
    },
  ]

  return (
    <DataTable
      name="order-lines"
      file={`order-${order.display_id}`}
      tools
      caption={t('cart.lines')}
      columns={columns}
      rows={order.lines}
      rowKey={({ id }) => id}
      card={(line) => (
        <LineCard
          title={title(line)}
          sku={line.sku}
          note={
            <>
              {amount(line)} × <Money amount={line.unit_price} currency={order.currency} kind="unit" />
            </>
          }
          total={total(line)}
        />
      )}
    />
  )
}
