import Button from '@mui/material/Button'
import { useGetOne } from 'react-admin'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Order } from '../../providers/contract/orders'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { PageSkeleton } from '../../ui/state/Skeletons'
import { LocalTable } from '../../ui/table/LocalTable'
import { DateTime } from '../../ui/values/DateTime'
import { OrderStatusChip } from '../../vocabulary/OrderStatusChip'
import { CancelOrderDialog } from './CancelOrderDialog'
import styles from './OrderPage.module.css'
import { OrderSide } from './OrderSide'
import { OrderTotals } from './OrderTotals'
import { useLineColumns } from './useLineColumns'

export default function OrderPage() {
  const t = useT()
  const { id = '' } = useParams()
  const [isCanceling, setCanceling] = useState(false)
  const { data: order, error, refetch } = useGetOne<Order>('orders', { id })
  const columns = useLineColumns(order?.currency)

  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!order) return <PageSkeleton />

  return (
    <Page
      title={t('orders.page.title', { number: order.display_id })}
      crumbs={[{ label: t('orders.title'), path: '/orders' }]}
      beside={<OrderStatusChip status={order.status} />}
      lead={
        <>
          {order.company && <Link to={`/companies/${order.company.id}`}>{order.company.name}</Link>}
          {order.placed_by && ` · ${order.placed_by}`} · <DateTime at={order.created_at} as="datetime" />
        </>
      }
      actions={
        order.status !== 'canceled' && (
          <Button variant="outlined" color="error" onClick={() => setCanceling(true)}>
            {t('orders.cancel.action')}
          </Button>
        )
      }
    >
      <div className={styles.columns}>
        <div>
          <LocalTable id="order-lines" label={t('orders.page.lines')} columns={columns} rows={order.lines} />
          <OrderTotals order={order} />
        </div>
        <OrderSide order={order} />
      </div>
      <CancelOrderDialog
        order={order}
        isOpen={isCanceling}
        onClose={() => setCanceling(false)}
        onCanceled={refetch}
      />
    </Page>
  )
}
