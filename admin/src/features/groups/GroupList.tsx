import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { CompanyGroup } from '../../providers/contract/companies'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import type { Column } from '../../ui/table/types'
import { DateTime } from '../../ui/values/DateTime'
import { Figure } from '../../ui/values/Figure'
import { CompanyViews } from '../companies/CompanyViews'
import { NewGroup } from './NewGroup'

/** Groups of companies, to which price lists are given. */
export default function GroupList() {
  const t = useT()

  const columns: Column<CompanyGroup>[] = [
    {
      id: 'name',
      label: t('companies.fields.name'),
      sort: 'name',
      width: 320,
      text: ({ name }) => name,
      render: ({ id, name }) => <Link to={`/groups/${id}`}>{name}</Link>,
    },
    {
      id: 'companies',
      label: t('companies.title'),
      isFigure: true,
      text: ({ company_count }) => company_count,
      render: ({ company_count }) => <Figure value={company_count} />,
    },
    {
      id: 'created_at',
      label: t('groups.created_at'),
      sort: 'created_at',
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} />,
    },
  ]

  return (
    <ListPage<CompanyGroup>
      resource="groups"
      title={t('companies.title')}
      beside={<CompanyViews current="groups" />}
      columns={columns}
      defaultSort={{ field: 'name', order: 'ASC' }}
      pathOf={({ id }) => `/groups/${id}`}
      searchLabel={t('groups.search')}
      actions={<NewGroup />}
      empty={<EmptyState title={t('groups.empty')} hint={t('groups.empty_hint')} action={<NewGroup />} />}
    />
  )
}
