import { Suspense, useEffect } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { isRouteErrorResponse, Outlet } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { Refusal } from '~/api/refusal'
import { markFresh, revalidateAfterChange } from '~/session/revalidate'
import { ErrorState } from '~/ui/states/ErrorState'
import { ComparisonTray } from '../comparison/ComparisonTray'
import { ConsentBanner } from '../interests/ConsentBanner'
import type { Route } from './+types/shell'
import { cartSummary } from './cart-summary'
import { Header } from './Header'
import { NoCompany } from './NoCompany'
import { NavigationProgress } from './NavigationProgress'
import classes from './shell.module.css'
import { TabBar } from './TabBar'
import { usePageFocus } from './use-page-focus'
import { Shortcuts } from './Shortcuts'

export async function loader({ context }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [me, cart] = await Promise.all([api.me.show(), api.cart.current().then(cartSummary, () => null)])
  return { me, cart }
}

export const shouldRevalidate = revalidateAfterChange

export default function Shell({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  usePageFocus()
  useEffect(markFresh, [loaderData])

  return (
    <>
      <a href="#main" className={classes.skip}>
        {t('shell.skip')}
      </a>
      <NavigationProgress />
      <Header />
      <main id="main" tabIndex={-1} className={classes.main}>
        {loaderData.me.active_company_id ? <Outlet /> : <NoCompany companies={loaderData.me.companies} />}
      </main>
      <TabBar />
      <ConsentBanner />
      <Suspense>
        <ComparisonTray />
        <Shortcuts />
      </Suspense>
    </>
  )
}

export function ErrorBoundary({ error, loaderData }: Route.ErrorBoundaryProps) {
  const status = isRouteErrorResponse(error) ? error.status : 500
  const message = isRouteErrorResponse(error) ? (error.data as Partial<Refusal> | null)?.message : undefined
  return (
    <>
      {loaderData && <Header />}
      <main id="main" tabIndex={-1} className={classes.main}>
        {loaderData && !loaderData.me.active_company_id ? (
          <NoCompany companies={loaderData.me.companies} />
        ) : (
          <ErrorState status={status} message={message || undefined} />
        )}
      </main>
      {loaderData && <TabBar />}
    </>
  )
}
