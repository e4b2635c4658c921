import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import { apiOf } from '~/api/api.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { EmptyState } from '~/ui/states/EmptyState'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/cart'
import { CartLines } from './CartLines'
import classes from './cart.module.css'
import { OrderDetails } from './OrderDetails'
import { PriceChangesNotice } from './PriceChangesNotice'
import { Totals } from './Totals'

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [{ cart, priceChanges }, addresses] = await Promise.all([api.cart.current(), api.company.addresses()])
  return { cart, priceChanges, addresses }
}

export default function CartPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { company, may } = useShell()
  const { cart, addresses, priceChanges } = loaderData
  const isSold = cart.lines.every((line) => line.is_available)
  const count = cart.lines.length

  return (
    <>
      <title>{pageTitle(t('cart.title'))}</title>
      <PageHeader
        title={t('cart.title')}
        note={count > 0 && `${t('cart.line_count', { count })}, ${company?.name ?? ''}`}
      />
      {count === 0 ? (
        <EmptyState
          glyph="rack"
          title={t('cart.empty_title')}
          text={t('cart.empty_text')}
          action={
            <>
              <Button component={Link} to="/catalog">
                {t('cart.to_catalog')}
              </Button>
              <Button component={Link} to="/orders" variant="default">
                {t('cart.to_orders')}
              </Button>
            </>
          }
        />
      ) : (
        <div className={classes.layout}>
          <div>
            <PriceChangesNotice changes={priceChanges} currency={cart.currency} />
            <CartLines cart={cart} />
          </div>
          <div className={classes.side}>
            <Section boxed title={t('cart.totals')}>
              <Totals sums={cart} />
              {may('order:place') && isSold ? (
                <Button component={Link} to="/checkout" fullWidth size="md" mt="md" prefetch="intent">
                  {t('cart.to_checkout')}
                </Button>
              ) : (
                <p className={classes.note}>
                  {may('order:place') ? t('cart.not_sold_first') : t('cart.may_not_place')}
                </p>
              )}
            </Section>
            <Section boxed title={t('cart.details')}>
              <OrderDetails key={cart.id} cart={cart} addresses={addresses} readOnly={!may('cart:edit')} />
            </Section>
          </div>
        </div>
      )}
    </>
  )
}
