import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { OrderSummary } from '~/api/orders.types'
import { Section } from '~/ui/layout/Section'
import { OrdersTable } from '../orders/OrdersTable'
import classes from './home.module.css'

const ORDERS_SHOWN = 5

export function RecentOrders({ orders }: { orders: OrderSummary[] }) {
  const { t } = useTranslation()
  if (orders.length === 0) return null
  return (
    <div className={classes.wide}>
      <Section
        title={t('home.recent')}
        aside={
          <Link to="/orders" className="text-link">
            {t('orders.show_all')}
          </Link>
        }
      >
        <OrdersTable orders={orders.slice(0, ORDERS_SHOWN)} />
      </Section>
    </div>
  )
}
