import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { OrderRow } from '../../providers/contract/orders'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { Money } from '../../ui/values/Money'
import { MoneyTotals } from '../../ui/values/MoneyTotals'
import { OrderStatusChip, useOrderStatusName } from '../../vocabulary/OrderStatusChip'
import { useSourceName } from './useSourceName'

export function useOrderColumns(): Column<OrderRow>[] {
  const t = useT()
  const sourceName = useSourceName()
  const statusName = useOrderStatusName()

  return [
    {
      id: 'display_id',
      label: t('orders.fields.number'),
      sort: 'display_id',
      width: 110,
      text: ({ display_id }) => display_id,
      render: ({ id, display_id }) => <Link to={`/orders/${id}`}>{display_id}</Link>,
    },
    {
      id: 'created_at',
      label: t('orders.fields.created_at'),
      sort: 'created_at',
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} as="datetime" />,
    },
    {
      id: 'company',
      label: t('orders.fields.company'),
      text: ({ company }) => company?.name,
      render: ({ company }) => company && <Link to={`/companies/${company.id}`}>{company.name}</Link>,
    },
    {
      id: 'status',
      label: t('orders.fields.status'),
      text: ({ status }) => statusName(status),
      render: ({ status }) => <OrderStatusChip status={status} />,
    },
    {
      id: 'po_number',
      label: t('orders.fields.po_number'),
      text: ({ po_number }) => po_number,
      isWide: true,
    },
    {
      id: 'placed_by',
      label: t('orders.fields.placed_by'),
      text: ({ placed_by }) => placed_by,
      isWide: true,
    },
    {
      id: 'line_count',
      label: t('orders.fields.line_count'),
      isFigure: true,
      isWide: true,
      text: ({ line_count }) => line_count,
      total: (rows) => <Figure value={rows.reduce((sum, row) => sum + row.line_count, 0)} />,
    },
    {
      id: 'subtotal',
      label: t('orders.fields.subtotal'),
      isFigure: true,
      isWide: true,
      text: ({ subtotal }) => subtotal,
      render: ({ subtotal, currency }) => <Money amount={subtotal} currency={currency} />,
      total: (rows) => (
        <MoneyTotals amounts={rows.map((row) => ({ amount: row.subtotal, currency: row.currency }))} />
      ),
    },
    {
      id: 'total',
      label: t('orders.fields.total'),
      sort: 'total',
      isFigure: true,
      text: ({ total }) => total,
      render: ({ total, currency }) => <Money amount={total} currency={currency} />,
      total: (rows) => (
        <MoneyTotals amounts={rows.map((row) => ({ amount: row.total, currency: row.currency }))} />
      ),
    },
    {
      id: 'source',
      label: t('orders.fields.source'),
      text: ({ source }) => sourceName(source),
      isExtra: true,
    },
  ]
}
