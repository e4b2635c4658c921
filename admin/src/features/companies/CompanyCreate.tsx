import { CreateBase } from 'react-admin'
import { useT } from '../../i18n/useT'
import { FormShell } from '../../ui/form/FormShell'
import { Page } from '../../ui/page/Page'
import { companyFacts } from './companyFacts'
import { CompanyForm } from './CompanyForm'

export default function CompanyCreate() {
  const t = useT()

  return (
    <Page
      title={t('companies.create.title')}
      lead={t('companies.create.lead')}
      crumbs={[{ label: t('companies.title'), path: '/companies' }]}
      width={900}
    >
      <CreateBase resource="companies" transform={companyFacts} redirect={(_, id) => `companies/${id}`}>
        <FormShell>
          <CompanyForm />
        </FormShell>
      </CreateBase>
    </Page>
  )
}
