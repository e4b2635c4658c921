import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { OrderSummary } from '~/api/orders.types'
import { Money } from '~/ui/format/Money'
import { Section } from '~/ui/layout/Section'
import { ReorderButton } from '../orders/ReorderButton'
import { useShell } from '../shell/use-shell'
import classes from './home.module.css'
import { orderRhythm } from './order-rhythm'

/** What waits for this person: the cart begun and the order that is due by the company's own rhythm. */
export function Now({ orders }: { orders: OrderSummary[] }) {
  const { t } = useTranslation()
  const { cart, may } = useShell()
  const rhythm = orderRhythm(
    orders.filter(({ status }) => status !== 'canceled').map(({ created_at }) => created_at),
    new Date(),
  )
  const last = orders.find(({ status }) => status !== 'canceled')
  const hasCart = cart !== null && cart.line_count > 0

  return (
    <Section title={t('home.now')}>
      <ul className={classes.now}>
        {hasCart && (
          <li>
            <div>
              <p className={classes.what}>{t('home.cart_begun', { count: cart.line_count })}</p>
              <p className={classes.basis}>
                <Money amount={cart.subtotal} currency={cart.currency} />
              </p>
            </div>
            <Button component={Link} to="/cart">
              {t('home.continue')}
            </Button>
          </li>
        )}
        {rhythm && last && (
          <li>
            <div>
              <p className={classes.what}>
                {rhythm.isDue
                  ? t('home.due')
                  : t('home.not_due', { count: Math.max(1, rhythm.usualDays - rhythm.sinceLast) })}
              </p>
              <p className={classes.basis}>
                {t('home.rhythm_basis', {
                  orders: t('home.last_orders', { count: rhythm.orders }),
                  days: t('home.every_days', { count: rhythm.usualDays }),
                  from: rhythm.from,
                  to: rhythm.to,
                  since: t('home.days_ago', { count: rhythm.sinceLast }),
                })}
              </p>
            </div>
            {may('cart:edit') && <ReorderButton order={last} quiet={!rhythm.isDue || hasCart} />}
          </li>
        )}
        {!hasCart && !rhythm && (
          <li>
            <div>
              <p className={classes.what}>{t('home.nothing')}</p>
              <p className={classes.basis}>{t('home.nothing_text')}</p>
            </div>
            <Button component={Link} to="/catalog">
              {t('cart.to_catalog')}
            </Button>
          </li>
        )}
      </ul>
    </Section>
  )
}
