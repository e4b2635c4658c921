import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { ClientProfile } from '../../providers/contract/profiles'
import type { ConsoleProvider } from '../../providers/types'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { LocalTable } from '../../ui/table/LocalTable'
import { PriceQuestion } from '../price-lists/PriceQuestion'
import { usePriceListColumns } from '../price-lists/usePriceListColumns'
import styles from './CompanyPage.module.css'
import { companyListsKey } from './TermsPanel'

/** The lists the company buys by, and what it would pay for anything on any day. */
export default function PricesTab({
  company,
  profile,
}: {
  company: Company
  profile: ClientProfile | undefined
}) {
  const t = useT()
  const navigate = useNavigate()
  const provider = useDataProvider<ConsoleProvider>()
  const columns = usePriceListColumns()
  const lists = useQuery({
    queryKey: companyListsKey(company.id),
    queryFn: () => provider.companyPriceLists(company.id),
  })
  const favourites = profile?.orders.favourites.map(({ product }) => product.id).slice(0, 5)

  return (
    <div className={styles.column}>
      <Panel title={t('price_lists.question.title_for', { name: company.name })}>
        <PriceQuestion companyId={company.id} currency={company.currency} productIds={favourites} />
      </Panel>
      <Panel title={t('price_lists.title')}>
        <LocalTable
          id="company-price-lists"
          label={t('price_lists.title')}
          columns={columns}
          rows={lists.data}
          error={lists.error}
          onRetry={lists.refetch}
          onOpen={({ id }) => navigate(`/price-lists/${id}`)}
          empty={<EmptyState title={t('company_page.no_lists')} hint={t('company_page.no_lists_hint')} />}
        />
      </Panel>
    </div>
  )
}
