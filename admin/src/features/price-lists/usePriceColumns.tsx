import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ListPrice } from '../../providers/contract/prices'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { formatChange } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'

/** How much lower a price is than the base price, as a share; null when it cannot be said. */
export const discountShare = ({ amount, base_amount }: ListPrice): number | null =>
  base_amount === null || Number(base_amount) === 0 ? null : Number(amount) / Number(base_amount) - 1

export function usePriceColumns(currency: string, prices: ListPrice[]): Column<ListPrice>[] {
  const t = useT()
  const locale = useLocaleTag()
  const isFirstTier = (price: ListPrice): boolean => {
    const before = prices[prices.indexOf(price) - 1]
    return before?.variant_id !== price.variant_id
  }

  return [
    {
      id: 'title',
      label: t('orders.fields.product'),
      width: 300,
      text: ({ title }) => title,
      render: (price) =>
        isFirstTier(price) ? <Link to={`/products/${price.product_id}`}>{price.title}</Link> : null,
    },
    {
      id: 'sku',
      label: t('products.fields.sku'),
      text: ({ sku }) => sku,
      render: (price) => isFirstTier(price) && <span className="mono">{price.sku}</span>,
      isWide: true,
    },
    {
      id: 'min_quantity',
      label: t('price_lists.fields.min_quantity'),
      isFigure: true,
      text: ({ min_quantity }) => min_quantity,
      render: ({ min_quantity }) => <Figure value={min_quantity} />,
    },
    {
      id: 'amount',
      label: t('price_lists.fields.amount', { currency: currency.toUpperCase() }),
      isFigure: true,
      text: ({ amount }) => amount,
      render: ({ amount }) => <Money amount={amount} isPrice />,
    },
    {
      id: 'base',
      label: t('price_lists.fields.base_amount'),
      isFigure: true,
      isWide: true,
      text: ({ base_amount }) => base_amount,
      render: ({ base_amount }) => <Money amount={base_amount} isPrice />,
    },
    {
      id: 'discount',
      label: t('price_lists.fields.against_base'),
      isFigure: true,
      text: discountShare,
      render: (price) => {
        const share = discountShare(price)
        return share === null ? '—' : formatChange(share, locale, 1)
      },
    },
    {
      id: 'ends_at',
      label: t('price_lists.fields.ends_at'),
      text: ({ ends_at }) => ends_at,
      render: ({ ends_at }) => <DateTime at={ends_at} />,
      isExtra: true,
    },
  ]
}
