import { useListContext } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { OrderRow } from '../../providers/contract/orders'
import { useLive } from '../../ui/live/useLive'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import { orderStatuses } from '../../vocabulary/tones'
import { useOrderColumns } from './useOrderColumns'

export default function OrderList() {
  const t = useT()

  return (
    <ListPage<OrderRow>
      resource="orders"
      title={t('orders.title')}
      columns={useOrderColumns()}
      defaultSort={{ field: 'created_at', order: 'DESC' }}
      pathOf={({ id }) => `/orders/${id}`}
      searchLabel={t('orders.search')}
      filters={[
        {
          source: 'status',
          label: t('orders.fields.status'),
          choices: orderStatuses.map((id) => ({ id, name: t(`vocabulary.order_status.${id}`) })),
        },
      ]}
      empty={<EmptyState title={t('orders.empty')} hint={t('orders.empty_hint')} />}
    >
      <RefreshOnOrder />
    </ListPage>
  )
}

/** New orders appear by themselves. */
function RefreshOnOrder() {
  const { refetch } = useListContext()
  useLive('client-profiles', () => void refetch())

  return null
}
