import {
  CoreAdminContext,
  CoreAdminUI,
  CustomRoutes,
  memoryStore,
  Resource,
  type I18nProvider,
} from 'react-admin'
import { lazy } from 'react'
import { auctionRoutes } from '../features/auctions'
import { savingsRoutes } from '../features/auction-savings'
import { companyRoutes } from '../features/companies'
import { groupRoutes } from '../features/groups'
import { importRoutes } from '../features/imports'
import { mailRoutes } from '../features/mails'
import { orderRoutes } from '../features/orders'
import { priceListRoutes } from '../features/price-lists'
import { productRoutes } from '../features/products'
import { SignInPage } from '../features/sign-in/SignInPage'
import { authProvider, provider } from '../providers/medusa'
import { preferences } from '../ui/preferences/usePreference'
import { ConsoleLayout } from './ConsoleLayout'
import { FailedConsole } from './FailedConsole'
import { ConsoleTheme } from '../ui/theme/ConsoleTheme'
import { NotFound } from './NotFound'
import { LanguageOfPerson } from './LanguageOfPerson'
import { queryClient } from './queryClient'

const Dashboard = lazy(() => import('../features/dashboard/Dashboard'))

const store = memoryStore({ locale: preferences.get().language })

/** The console: who may enter, which screens there are, what they speak. */
export function Console({ i18nProvider }: { i18nProvider: I18nProvider }) {
  return (
    <CoreAdminContext
      authProvider={authProvider}
      dataProvider={provider}
      i18nProvider={i18nProvider}
      queryClient={queryClient}
      store={store}
    >
      <ConsoleTheme>
        <LanguageOfPerson />
        <CoreAdminUI
          dashboard={Dashboard}
          layout={ConsoleLayout}
          loginPage={SignInPage}
          catchAll={NotFound}
          error={FailedConsole}
          title="Gostiny"
          requireAuth
          disableTelemetry
        >
          <Resource name="companies" />
          <CustomRoutes>
            {companyRoutes}
            {groupRoutes}
            {orderRoutes}
            {auctionRoutes}
            {productRoutes}
            {priceListRoutes}
            {importRoutes}
            {mailRoutes}
            {savingsRoutes}
          </CustomRoutes>
        </CoreAdminUI>
      </ConsoleTheme>
    </CoreAdminContext>
  )
}
