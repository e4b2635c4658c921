import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ConsoleProvider } from '../../providers/types'
import { Facts } from '../../ui/page/Facts'
import { Panel } from '../../ui/page/Panel'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { formatDate } from '../../ui/values/dates'
import { countryName } from '../../vocabulary/countries'
import { ScopeDialog } from './ScopeDialog'

/** What a supplier says it supplies and where to: by it invitations and open auctions find it. */
export function ScopePanel({ companyId }: { companyId: string }) {
  const t = useT()
  const locale = useLocaleTag()
  const [isOpen, setOpen] = useState(false)
  const provider = useDataProvider<ConsoleProvider>()
  const { data, error, refetch } = useQuery({
    queryKey: ['supplier-scope', companyId],
    queryFn: () => provider.supplierScope(companyId),
  })
  const names = new Map(data?.divisions.map(({ code, name }) => [code, name]))
  const scope = data?.scope
  const isEmpty = scope && !scope.divisions.length && !scope.regions.length && !scope.capacity

  return (
    <Panel
      title={t('company_page.scope.title')}
      note={
        scope?.updated_at &&
        t('company_page.scope.updated', { when: formatDate(new Date(scope.updated_at), locale) })
      }
      actions={
        data && (
          <Button variant="text" size="small" onClick={() => setOpen(true)}>
            {t('ra.action.edit')}
          </Button>
        )
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={3} />}
      {isEmpty && <p className="muted">{t('company_page.scope.empty')}</p>}
      {scope && (
        <Facts
          facts={[
            {
              label: t('company_page.scope.divisions'),
              value: scope.divisions.map((code) => names.get(code) ?? `CPV ${code}`).join(', '),
            },
            {
              label: t('company_page.scope.regions'),
              value: scope.regions.map((code) => countryName(code, locale)).join(', '),
            },
            { label: t('company_page.scope.capacity'), value: scope.capacity },
          ]}
        />
      )}
      {isOpen && data && (
        <ScopeDialog
          companyId={companyId}
          known={data}
          onClose={() => setOpen(false)}
          onSaved={() => void refetch()}
        />
      )}
    </Panel>
  )
}
