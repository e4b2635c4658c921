import { useTranslation } from '~/i18n/use-translation'
import { useSearchParams } from 'react-router'
import { apiOf } from '~/api/api.server'
import { Time } from '~/ui/format/Time'
import { Facts } from '~/ui/layout/Facts'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { Totals } from '../cart/Totals'
import { AddressLines } from '../company/AddressLines'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/order'
import { OrderLines } from './OrderLines'
import classes from './orders.module.css'
import { ReorderButton } from './ReorderButton'
import { Returns } from './Returns'
import { StatusBadge } from './StatusBadge'

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  order: await apiOf(context).orders.show(params.id),
})

export default function OrderPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const { me, may } = useShell()
  const { order } = loaderData
  const title = t('orders.number', { number: order.display_id })

  return (
    <>
      <title>{pageTitle(title)}</title>
      {search.has('placed') && (
        <div className={classes.placed}>
          <Notice tone="done" title={t('orders.placed_title')}>
            <p>{t('orders.placed_text', { email: me.person.email })}</p>
          </Notice>
        </div>
      )}
      <PageHeader
        title={title}
        crumbs={[{ to: '/orders', title: t('orders.title') }]}
        crumbsLabel={t('orders.path')}
        note={
          <>
            <StatusBadge status={order.status} /> · <Time at={order.created_at} precision="minute" />
          </>
        }
        actions={may('cart:edit') && <ReorderButton order={order} />}
      />
      <div className={classes.layout}>
        <div>
          <Section title={t('orders.line_count', { count: order.lines.length })}>
            <OrderLines order={order} />
          </Section>
          {order.returns.length > 0 && <Returns order={order} />}
        </div>
        <div>
          <Section boxed title={t('orders.sum')}>
            <Totals sums={order} />
          </Section>
          <Section boxed title={t('orders.facts')}>
            <Facts
              facts={[
                { term: t('cart.po_number'), value: order.po_number },
                { term: t('orders.columns.person'), value: order.placed_by },
                {
                  term: t('cart.requested_date'),
                  value: order.requested_date && <Time at={order.requested_date} />,
                },
                { term: t('cart.purpose'), value: order.purpose },
                { term: t('cart.note'), value: order.note },
                { term: t('cart.address'), value: order.address && <AddressLines address={order.address} /> },
                { term: t('orders.invoice'), value: order.invoice_no },
                { term: t('orders.cancel_reason'), value: order.cancel_reason },
                { term: t('orders.payment'), value: t('orders.on_invoice') },
              ]}
            />
          </Section>
        </div>
      </div>
    </>
  )
}
