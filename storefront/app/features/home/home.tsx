import { Suspense } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Await } from 'react-router'
import { apiOf } from '~/api/api.server'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { SkeletonRows } from '~/ui/states/Skeletons'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/home'
import { Again } from './Again'
import { Categories } from './Categories'
import classes from './home.module.css'
import { goodsToBuyAgain } from './goods-to-buy-again.server'
import { Now } from './Now'
import { ORDERS_READ } from './orders-read'
import { RecentOrders } from './RecentOrders'
import { Spend } from './Spend'

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const history = api.orders.list({ limit: ORDERS_READ }).then((page) => page.orders)
  const again = history.then((orders) => goodsToBuyAgain(api, orders))
  // Both are shown when they come; a failure of theirs is told in their own place.
  history.catch(() => undefined)
  again.catch(() => undefined)
  return { categories: await api.catalog.categories(), history, again }
}

export default function Home({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { company } = useShell()
  const { categories, history, again } = loaderData
  const failed = <p className={classes.failed}>{t('home.failed')}</p>

  return (
    <>
      <title>{pageTitle(t('home.title'))}</title>
      <PageHeader title={company?.name ?? t('home.title')} note={t('home.lead')} />
      <div className={classes.layout}>
        <div>
          <Suspense fallback={<SkeletonRows count={2} />}>
            <Await resolve={history} errorElement={failed}>
              {(orders) => <Now orders={orders} />}
            </Await>
          </Suspense>
          <Suspense fallback={<SkeletonRows count={4} />}>
            <Await resolve={again} errorElement={failed}>
              {(goods) => <Again goods={goods} />}
            </Await>
          </Suspense>
        </div>
        <Suspense fallback={<SkeletonRows count={3} />}>
          <Await resolve={history} errorElement={failed}>
            {(orders) => (
              <div>
                <Spend orders={orders} />
                <RecentOrders orders={orders} />
              </div>
            )}
          </Await>
        </Suspense>
      </div>
      <Categories categories={categories} />
    </>
  )
}
