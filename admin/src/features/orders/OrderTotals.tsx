import { useT } from '../../i18n/useT'
import type { Order } from '../../providers/contract/orders'
import { Money } from '../../ui/values/Money'
import styles from './OrderPage.module.css'

const optional = ['discount_total', 'shipping_total', 'tax_total'] as const

export function OrderTotals({ order }: { order: Order }) {
  const t = useT()

  return (
    <dl className={styles.totals}>
      <div>
        <dt>{t('orders.fields.subtotal')}</dt>
        <dd>
          <Money amount={order.subtotal} currency={order.currency} />
        </dd>
      </div>
      {optional
        .filter((name) => Number(order[name]) !== 0)
        .map((name) => (
          <div key={name}>
            <dt>{t(`orders.fields.${name}`)}</dt>
            <dd>
              <Money amount={order[name]} currency={order.currency} />
            </dd>
          </div>
        ))}
      <div className={styles.grand}>
        <dt>{t('orders.fields.total')}</dt>
        <dd>
          <Money amount={order.total} currency={order.currency} />
        </dd>
      </div>
    </dl>
  )
}
