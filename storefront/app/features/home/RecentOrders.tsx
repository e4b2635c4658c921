import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { OrderSummary } from '~/api/orders.types'
import { Money } from '~/ui/format/Money'
import { Time } from '~/ui/format/Time'
import { Section } from '~/ui/layout/Section'
import { StatusBadge } from '../orders/StatusBadge'
import classes from './home.module.css'

const ORDERS_SHOWN = 5

export function RecentOrders({ orders }: { orders: OrderSummary[] }) {
  const { t } = useTranslation()
  if (orders.length === 0) return null
  return (
    <div className={classes.recent}>
      <Section
        title={t('home.recent')}
        aside={
          <Link to="/orders" className="text-link">
            {t('orders.show_all')}
          </Link>
        }
      >
        <ul>
          {orders.slice(0, ORDERS_SHOWN).map((order) => (
            <li key={order.id}>
              <Link to={`/orders/${order.id}`} className={classes.recentRow} prefetch="intent">
                <span className={classes.recentNumber}>
                  {t('orders.number', { number: order.display_id })}
                </span>
                <StatusBadge status={order.status} />
                <Money amount={order.total} currency={order.currency} />
                <small>
                  <Time at={order.created_at} />
                </small>
              </Link>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  )
}
