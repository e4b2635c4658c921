import { useState } from 'react'
import Button from '@mui/material/Button'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { OrderRow } from '../../providers/contract/orders'
import { useRows } from '../../providers/useRows'
import { EmptyState } from '../../ui/state/EmptyState'
import { LocalTable } from '../../ui/table/LocalTable'
import { useOrderColumns } from '../orders/useOrderColumns'

const pageSize = 50

export default function OrdersTab({ companyId }: { companyId: string }) {
  const t = useT()
  const navigate = useNavigate()
  const [shown, setShown] = useState(pageSize)
  const columns = useOrderColumns().filter(({ id }) => id !== 'company')
  const orders = useRows<OrderRow>('orders', {
    pagination: { page: 1, perPage: shown },
    sort: { field: 'created_at', order: 'DESC' },
    filter: { company_id: companyId },
  })

  return (
    <>
      <LocalTable
        id="company-orders"
        label={t('orders.title')}
        columns={columns}
        rows={orders.data}
        error={orders.error}
        onRetry={orders.refetch}
        onOpen={({ id }) => navigate(`/orders/${id}`)}
        empty={
          <EmptyState title={t('company_page.orders.empty')} hint={t('company_page.orders.empty_hint')} />
        }
      />
      {(orders.total ?? 0) > shown && shown < 200 && (
        <Button variant="outlined" sx={{ mt: 3 }} onClick={() => setShown(shown + pageSize)}>
          {t('company_page.orders.more')}
        </Button>
      )}
    </>
  )
}
