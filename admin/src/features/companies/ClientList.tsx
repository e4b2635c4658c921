import { useT } from '../../i18n/useT'
import type { ClientRow } from '../../providers/contract/profiles'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import { currencyChoices } from '../../vocabulary/countries'
import { lifecycles, segments } from '../../vocabulary/tones'
import { CompanyViews } from './CompanyViews'
import { RebuildProfiles } from './RebuildProfiles'
import { useClientColumns } from './useClientColumns'

/** Companies by what they buy and where they stand with us. */
export default function ClientList() {
  const t = useT()

  return (
    <ListPage<ClientRow>
      resource="clients"
      title={t('companies.title')}
      beside={<CompanyViews current="clients" />}
      actions={<RebuildProfiles />}
      columns={useClientColumns()}
      defaultSort={{ field: 'revenue', order: 'DESC' }}
      pathOf={({ company_id }) => `/companies/${company_id}`}
      searchLabel={t('companies.search')}
      filters={[
        {
          source: 'lifecycle',
          label: t('companies.fields.lifecycle'),
          choices: lifecycles.map((id) => ({ id, name: t(`vocabulary.lifecycle.${id}`) })),
        },
        {
          source: 'segment',
          label: t('companies.fields.segment'),
          choices: segments.map((id) => ({ id, name: t(`vocabulary.segment.${id}`) })),
        },
        { source: 'currency', label: t('companies.fields.currency'), choices: currencyChoices },
      ]}
      empty={<EmptyState title={t('companies.no_clients')} hint={t('companies.no_clients_hint')} />}
    />
  )
}
