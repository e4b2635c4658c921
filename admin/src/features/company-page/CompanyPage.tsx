import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useGetOne } from 'react-admin'
import { lazy, Suspense } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton, PageSkeleton } from '../../ui/state/Skeletons'
import { CompanyHeader } from './CompanyHeader'
import styles from './CompanyPage.module.css'
import { Overview } from './Overview'
import { useCompanyLive } from './useCompanyLive'
import { useProfile } from './useProfile'

const AuctionsTab = lazy(() => import('./AuctionsTab'))
const OrdersTab = lazy(() => import('./OrdersTab'))
const PricesTab = lazy(() => import('./PricesTab'))

const tabs = ['overview', 'orders', 'auctions', 'prices'] as const
type TabName = (typeof tabs)[number]

const isTab = (name: string | undefined): name is TabName => tabs.includes(name as TabName)

/** The whole picture of one company on one screen. */
export default function CompanyPage() {
  const t = useT()
  const navigate = useNavigate()
  const { id = '', tab: asked } = useParams()
  const tab = isTab(asked) ? asked : 'overview'
  const company = useGetOne<Company>('companies', { id })
  const profile = useProfile(id)
  useCompanyLive(id)

  if (company.error) return <ErrorState error={company.error} onRetry={company.refetch} />
  if (!company.data) return <PageSkeleton />

  return (
    <div className={styles.page}>
      <CompanyHeader company={company.data} profile={profile.data} />
      <Tabs
        className={styles.tabs}
        value={tab}
        aria-label={t('company_page.tabs.label')}
        onChange={(_, next: TabName) => navigate(`/companies/${id}${next === 'overview' ? '' : `/${next}`}`)}
      >
        {tabs.map((name) => (
          <Tab key={name} value={name} label={t(`company_page.tabs.${name}`)} />
        ))}
      </Tabs>
      <Suspense fallback={<LinesSkeleton lines={8} />}>
        {tab === 'overview' && <Overview company={company.data} profile={profile} />}
        {tab === 'orders' && <OrdersTab companyId={id} />}
        {tab === 'auctions' && <AuctionsTab companyId={id} />}
        {tab === 'prices' && <PricesTab company={company.data} profile={profile.data} />}
      </Suspense>
    </div>
  )
}
