import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { OrderSummary } from '~/api/orders.types'
import { Money } from '~/ui/format/Money'
import { Time } from '~/ui/format/Time'
import { DataTable } from '~/ui/table/DataTable'
import { LineCard } from '~/ui/table/LineCard'
import classes from './orders.module.css'
import { useOrderColumns } from './order-columns'
import { StatusBadge } from './StatusBadge'

type Props = { orders: OrderSummary[]; tools?: boolean }

export function OrdersTable({ orders, tools }: Props) {
  const { t } = useTranslation()
  const columns = useOrderColumns(orders)
  return (
    <DataTable
      name="orders"
      caption={t('orders.title')}
      columns={columns}
      rows={orders}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/orders/${id}`}
      tools={tools}
      card={(order) => (
        <Link to={`/orders/${order.id}`}>
          <LineCard
            title={t('orders.number', { number: order.display_id })}
            total={<Money amount={order.total} currency={order.currency} />}
            note={
              <>
                <Time at={order.created_at} /> · <StatusBadge status={order.status} /> ·{' '}
                {t('orders.line_count', { count: order.line_count })}
                {order.po_number && (
                  <>
                    {' · '}
                    <span className={classes.nowrap}>{order.po_number}</span>
                  </>
                )}
              </>
            }
          />
        </Link>
      )}
    />
  )
}
