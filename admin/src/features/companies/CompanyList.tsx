import Button from '@mui/material/Button'
import { IconPlus } from '@tabler/icons-react'
import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import {
  companyRoles,
  verifications,
  type Company,
  type CompanyGroup,
} from '../../providers/contract/companies'
import { useRows } from '../../providers/useRows'
import { EmptyState } from '../../ui/state/EmptyState'
import { ListPage } from '../../ui/table/ListPage'
import { countryChoices } from '../../vocabulary/countries'
import { AssignOwner } from './AssignOwner'
import { CompanyViews } from './CompanyViews'
import { PutIntoGroup } from './PutIntoGroup'
import { useCompanyColumns } from './useCompanyColumns'

export default function CompanyList() {
  const t = useT()
  const locale = useLocaleTag()
  const columns = useCompanyColumns()
  const { data: groups = [] } = useRows<CompanyGroup>('groups', {
    pagination: { page: 1, perPage: 200 },
    sort: { field: 'name', order: 'ASC' },
  })

  const create = (
    <Button variant="contained" component={Link} to="/companies/create" startIcon={<IconPlus />}>
      {t('companies.create.action')}
    </Button>
  )

  return (
    <ListPage<Company>
      resource="companies"
      title={t('companies.title')}
      beside={<CompanyViews current="registry" />}
      columns={columns}
      defaultSort={{ field: 'name', order: 'ASC' }}
      pathOf={({ id }) => `/companies/${id}`}
      searchLabel={t('companies.search')}
      filters={[
        {
          source: 'role',
          label: t('companies.fields.roles'),
          choices: companyRoles.map((id) => ({ id, name: t(`vocabulary.company_role.${id}`) })),
        },
        {
          source: 'verification',
          label: t('companies.fields.verification'),
          choices: verifications.map((id) => ({ id, name: t(`vocabulary.verification.${id}`) })),
        },
        { source: 'country', label: t('companies.fields.country'), choices: countryChoices(locale) },
        ...(groups.length > 0
          ? [{ source: 'group_id', label: t('companies.fields.group'), choices: groups }]
          : []),
      ]}
      actions={create}
      bulk={(rows, done) => (
        <>
          <AssignOwner companies={rows} onDone={done} />
          <PutIntoGroup companies={rows} onDone={done} />
        </>
      )}
      empty={<EmptyState title={t('companies.empty')} hint={t('companies.empty_hint')} action={create} />}
    />
  )
}
