import { Link, useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { OrderRow } from '../../providers/contract/orders'
import { useRows } from '../../providers/useRows'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { LocalTable } from '../../ui/table/LocalTable'
import { useOrderColumns } from '../orders/useOrderColumns'

const most = 10

export function RecentOrders() {
  const t = useT()
  const navigate = useNavigate()
  const columns = useOrderColumns().map(({ total: _, ...column }) => column)
  const orders = useRows<OrderRow>('orders', {
    pagination: { page: 1, perPage: most },
    sort: { field: 'created_at', order: 'DESC' },
  })

  return (
    <Panel title={t('dashboard.recent')} actions={<Link to="/orders">{t('dashboard.all_orders')}</Link>}>
      <LocalTable
        id="recent-orders"
        label={t('dashboard.recent')}
        columns={columns}
        rows={orders.data}
        error={orders.error}
        onRetry={orders.refetch}
        onOpen={({ id }) => navigate(`/orders/${id}`)}
        empty={<EmptyState title={t('orders.empty')} hint={t('orders.empty_hint')} />}
      />
    </Panel>
  )
}
