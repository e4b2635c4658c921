import { useTranslation } from '~/i18n/use-translation'
import type { Cart, CartLine } from '~/api/cart.types'
import { Money } from '~/ui/format/Money'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'

/** The lines as they will be ordered; nothing here can be changed by mistake. */
export function ReviewedLines({ cart }: { cart: Cart }) {
  const { t } = useTranslation()
  const format = useFormat()
  const amount = ({ quantity, unit }: CartLine) =>
    unit ? format.quantity(quantity, unit) : format.number(quantity)
  const columns: Column<CartLine>[] = [
    {
      id: 'title',
      header: t('lines.title'),
      total: t('totals.subtotal'),
      cell: (line) => line.product.title,
      fixed: true,
    },
    { id: 'sku', header: t('lines.sku'), cell: (line) => <span className="code">{line.sku}</span> },
    { id: 'quantity', header: t('lines.quantity'), cell: amount, numeric: true },
    {
      id: 'price',
      header: t('lines.price'),
      cell: (line) => <Money amount={line.unit_price} currency={cart.currency} kind="unit" />,
      numeric: true,
    },
    {
      id: 'total',
      header: t('lines.total'),
      cell: (line) => <Money amount={line.total} currency={cart.currency} />,
      numeric: true,
      total: <Money amount={cart.subtotal} currency={cart.currency} />,
    },
  ]

  return (
    <DataTable
      name="checkout"
      caption={t('cart.lines')}
      columns={columns}
      rows={cart.lines}
      rowKey={(line) => line.id}
      card={(line) => (
        <LineCard
          title={line.product.title}
          sku={line.sku}
          note={
            <>
              {amount(line)} × <Money amount={line.unit_price} currency={cart.currency} kind="unit" />
            </>
          }
          total={<Money amount={line.total} currency={cart.currency} />}
        />
      )}
    />
  )
}
