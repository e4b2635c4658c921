import { randomUUID } from 'node:crypto'
import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link, redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Facts } from '~/ui/layout/Facts'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { Time } from '~/ui/format/Time'
import { PriceChangesNotice } from '../cart/PriceChangesNotice'
import { Totals } from '../cart/Totals'
import { AddressLines } from '../company/AddressLines'
import type { Route } from './+types/checkout'
import { seenLines } from './changed-lines'
import classes from './checkout.module.css'
import { keepReview } from './keep-review'
import { PlacingNotice } from './PlacingNotice'
import { ReviewedLines } from './ReviewedLines'
import { placeOrder } from './place-order.server'

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [{ cart, priceChanges }, company] = await Promise.all([api.cart.current(), api.company.show()])
  if (cart.lines.length === 0) throw redirect('/cart')
  return { cart, priceChanges, company, key: randomUUID() }
}

export const action = async ({ context, request }: Route.ActionArgs) =>
  placeOrder(apiOf(context), await request.formData())

/** The way to the portal may break as well as the way behind it: the answer is lost, the page stays. */
export async function clientAction({ request, serverAction }: Route.ClientActionArgs) {
  const key = String((await request.clone().formData()).get('key'))
  try {
    return await serverAction()
  } catch (error) {
    if (error instanceof TypeError) return { outcome: 'unknown' as const, key }
    throw error
  }
}

export const shouldRevalidate = keepReview

export default function Checkout({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { cart, company, priceChanges } = loaderData
  const key = actionData?.outcome === 'unknown' ? actionData.key : loaderData.key
  const terms = company.payment_terms_days

  return (
    <>
      <title>{pageTitle(t('checkout.title'))}</title>
      <PageHeader
        title={t('checkout.title')}
        crumbs={[{ to: '/cart', title: t('cart.title') }]}
        crumbsLabel={t('checkout.path')}
        note={t('checkout.lead')}
      />
      <div className={classes.layout}>
        <div>
          {actionData ? (
            <PlacingNotice result={actionData} currency={cart.currency} />
          ) : (
            <PriceChangesNotice changes={priceChanges} currency={cart.currency} />
          )}
          <Section
            title={t('checkout.delivery')}
            aside={
              <Link to="/cart" className="text-link">
                {t('checkout.change')}
              </Link>
            }
          >
            <Facts
              facts={[
                {
                  term: t('cart.address'),
                  value: cart.address ? <AddressLines address={cart.address} /> : t('checkout.no_address'),
                },
                { term: t('cart.po_number'), value: cart.po_number },
                {
                  term: t('cart.requested_date'),
                  value: cart.requested_date && <Time at={cart.requested_date} />,
                },
                { term: t('cart.purpose'), value: cart.purpose },
                { term: t('cart.note'), value: cart.note },
              ]}
            />
          </Section>
          <Section title={t('cart.lines')}>
            <ReviewedLines cart={cart} />
          </Section>
        </div>
        <div className={classes.side}>
          <Section boxed title={t('checkout.sum')}>
            <Totals sums={cart} />
            <p className={classes.terms}>
              {terms ? t('checkout.terms', { count: terms }) : t('checkout.terms_at_once')}
            </p>
            <ServerForm replace>
              <input type="hidden" name="key" value={key} />
              <input type="hidden" name="cart_id" value={cart.id} />
              <input type="hidden" name="total" value={cart.total} />
              <input type="hidden" name="seen" value={JSON.stringify(seenLines(cart.lines))} />
              <SubmitButton fullWidth size="md">
                {t('checkout.place')}
              </SubmitButton>
            </ServerForm>
            <Button component={Link} to="/cart" variant="subtle" color="gray" fullWidth mt="xs">
              {t('checkout.back')}
            </Button>
          </Section>
        </div>
      </div>
    </>
  )
}
