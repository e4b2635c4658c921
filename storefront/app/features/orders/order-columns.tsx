import { useTranslation } from '~/i18n/use-translation'
import type { OrderSummary } from '~/api/orders.types'
import { sumAmounts } from '~/ui/format/decimal'
import { Money } from '~/ui/format/Money'
import { Time } from '~/ui/format/Time'
import { useFormat } from '~/ui/format/use-format'
import type { Column } from '~/ui/table/column'
import { isKnownStatus } from './order-status'
import { StatusBadge } from './StatusBadge'

export function useOrderColumns(orders: OrderSummary[]): Column<OrderSummary>[] {
  const { t } = useTranslation()
  const format = useFormat()
  // A sum says nothing over several currencies, and a cancelled order costs nothing.
  const currencies = new Set(orders.map((order) => order.currency))
  const currency = currencies.size === 1 ? orders[0]?.currency : undefined
  const counted = orders.filter(({ status }) => status !== 'canceled')
  const statusText = ({ status }: OrderSummary) =>
    isKnownStatus(status) ? t(`orders.statuses.${status}`) : status

  return [
    {
      id: 'number',
      header: t('orders.columns.number'),
      cell: (order) => t('orders.number', { number: order.display_id }),
      text: (order) => String(order.display_id),
      total: currency && t('orders.page_total'),
      fixed: true,
    },
    {
      id: 'date',
      header: t('orders.columns.date'),
      cell: (order) => <Time at={order.created_at} />,
      text: (order) => format.shortDate(order.created_at),
    },
    {
      id: 'status',
      header: t('orders.columns.status'),
      cell: (order) => <StatusBadge status={order.status} />,
      text: statusText,
    },
    {
      id: 'po',
      header: t('orders.columns.po'),
      cell: (order) => <span className="code">{order.po_number}</span>,
      text: (order) => order.po_number ?? '',
    },
    {
      id: 'person',
      header: t('orders.columns.person'),
      cell: (order) => order.placed_by,
      text: (order) => order.placed_by ?? '',
    },
    {
      id: 'lines',
      header: t('orders.columns.lines'),
      cell: (order) => format.number(order.line_count),
      text: (order) => String(order.line_count),
      numeric: true,
    },
    {
      id: 'total',
      header: t('orders.columns.total'),
      cell: (order) => <Money amount={order.total} currency={order.currency} />,
      text: (order) => order.total,
      numeric: true,
      total: currency && (
        <Money amount={sumAmounts(counted.map((order) => order.total))} currency={currency} />
      ),
    },
  ]
}
