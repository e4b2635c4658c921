import TextField from '@mui/material/TextField'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetOne } from 'react-admin'
import { useSearchParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { Page } from '../../ui/page/Page'
import { EmptyState } from '../../ui/state/EmptyState'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { AuctionViews } from '../auctions/AuctionViews'
import { CurrencyPart } from './CurrencyPart'
import styles from './Savings.module.css'

/** What auctions saved: of one buyer (`?company=`) or of all, in a period. */
export default function SavingsPage() {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [search, setSearch] = useSearchParams()
  const [companyId, from, to] = ['company', 'from', 'to'].map((name) => search.get(name) ?? undefined)
  const company = useGetOne<Company>('companies', { id: companyId ?? '' }, { enabled: Boolean(companyId) })
  const savings = useQuery({
    queryKey: ['auction-savings', companyId, from, to],
    queryFn: () => provider.auctionSavings({ companyId, from, to }),
  })
  const choose = (name: string, day: string) =>
    setSearch((before) => {
      const next = new URLSearchParams(before)
      if (day) next.set(name, day)
      else next.delete(name)
      return next
    })
  const named = company.data?.name

  return (
    <Page
      title={companyId ? t('company_page.savings.title') : t('auctions.title')}
      beside={!companyId && <AuctionViews current="savings" />}
      lead={companyId ? named : t('company_page.savings.everybody')}
      crumbs={companyId && named ? [{ label: named, path: `/companies/${companyId}` }] : undefined}
    >
      <div className={styles.period}>
        {(
          [
            ['from', from],
            ['to', to],
          ] as const
        ).map(([name, day]) => (
          <TextField
            key={name}
            type="date"
            fullWidth={false}
            size="small"
            label={t(`company_page.savings.${name}`)}
            value={day ?? ''}
            onChange={(event) => choose(name, event.target.value)}
            slotProps={{ inputLabel: { shrink: true } }}
          />
        ))}
      </div>
      {savings.error && <ErrorState error={savings.error} onRetry={savings.refetch} />}
      {savings.isPending && <LinesSkeleton lines={8} />}
      {savings.data?.length === 0 && (
        <EmptyState
          title={t('company_page.auctions.bought_none')}
          hint={t('company_page.savings.empty_hint')}
        />
      )}
      {savings.data?.map((part) => (
        <CurrencyPart key={part.currency} savings={part} />
      ))}
      {savings.data && savings.data.length > 0 && (
        <p className={styles.method}>{t('company_page.savings.method')}</p>
      )}
    </Page>
  )
}
