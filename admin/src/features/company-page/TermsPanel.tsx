import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { Facts } from '../../ui/page/Facts'
import { Panel } from '../../ui/page/Panel'
import { listState } from '../price-lists/listStates'
import styles from './CompanyPage.module.css'

const most = 6

export const companyListsKey = (companyId: string) => ['company-price-lists', companyId]

/** How the company pays and by which price lists it buys. */
export function TermsPanel({ company }: { company: Company }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const lists = useQuery({
    queryKey: companyListsKey(company.id),
    queryFn: () => provider.companyPriceLists(company.id),
  })

  const now = new Date()
  const valid = lists.data?.filter(
    (list) => list.currency === company.currency && listState(list, now) === 'active',
  )

  return (
    <Panel title={t('company_page.terms')}>
      <Facts
        facts={[
          {
            label: t('companies.fields.payment_terms_days'),
            value: company.payment_terms_days,
          },
          { label: t('companies.fields.currency'), value: company.currency.toUpperCase() },
          { label: t('companies.fields.risk_tier'), value: company.risk_tier },
        ]}
      />
      <h3 className={styles.subtitle}>{t('price_lists.title')}</h3>
      {valid?.length === 0 && <p className={styles.small}>{t('company_page.no_lists')}</p>}
      {valid?.slice(0, most).map((list) => (
        <div key={list.id} className={styles.list}>
          <Link to={`/price-lists/${list.id}`}>{list.title}</Link>
        </div>
      ))}
      {(lists.data?.length ?? 0) > 0 && (
        <p className={styles.small}>
          <Link to={`/companies/${company.id}/prices`}>
            {t('company_page.all_lists', { smart_count: lists.data?.length })}
          </Link>
        </p>
      )}
    </Panel>
  )
}
