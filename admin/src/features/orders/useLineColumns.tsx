import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { OrderLine } from '../../providers/contract/orders'
import type { Column } from '../../ui/table/types'
import { Figure } from '../../ui/values/Figure'
import { Money } from '../../ui/values/Money'
import { PriceWithReason } from '../price-lists/PriceWithReason'

export function useLineColumns(currency: string | undefined): Column<OrderLine>[] {
  const t = useT()

  return [
    {
      id: 'title',
      label: t('orders.fields.product'),
      width: 320,
      text: ({ product }) => product.title,
      render: ({ product: { id, title } }) => (id ? <Link to={`/products/${id}`}>{title}</Link> : title),
    },
    {
      id: 'sku',
      label: t('products.fields.sku'),
      text: ({ sku }) => sku,
      render: ({ sku }) => <span className="mono">{sku}</span>,
      isWide: true,
    },
    {
      id: 'quantity',
      label: t('orders.fields.quantity'),
      isFigure: true,
      text: ({ quantity }) => quantity,
      render: ({ quantity }) => <Figure value={quantity} />,
    },
    {
      id: 'unit_price',
      label: t('orders.fields.unit_price'),
      isFigure: true,
      text: ({ unit_price }) => unit_price,
      render: (line) => (
        <PriceWithReason
          unitPrice={line.unit_price}
          basePrice={line.base_unit_price}
          reason={line.reason}
          currency={currency}
        />
      ),
    },
    {
      id: 'returned',
      label: t('orders.fields.returned'),
      isFigure: true,
      isExtra: true,
      text: ({ returned_quantity }) => returned_quantity,
    },
    {
      id: 'total',
      label: t('orders.fields.total'),
      isFigure: true,
      text: ({ total }) => total,
      render: ({ total }) => <Money amount={total} currency={currency} />,
    },
  ]
}
