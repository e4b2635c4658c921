import { EditBase, useEditContext } from 'react-admin'
import { useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import { FormShell } from '../../ui/form/FormShell'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { companyFacts, companyForForm } from './companyFacts'
import { CompanyForm } from './CompanyForm'

export default function CompanyEdit() {
  const { id = '' } = useParams()

  return (
    <EditBase
      resource="companies"
      id={id}
      mutationMode="pessimistic"
      transform={companyFacts}
      redirect={() => `companies/${id}`}
    >
      <EditContent />
    </EditBase>
  )
}

function EditContent() {
  const t = useT()
  const { record, error, refetch } = useEditContext<Company>()
  if (error) return <ErrorState error={error} onRetry={refetch} />

  return (
    <Page
      title={record?.name ?? ''}
      crumbs={[
        { label: t('companies.title'), path: '/companies' },
        ...(record ? [{ label: record.name, path: `/companies/${record.id}` }] : []),
      ]}
      width={900}
    >
      {record ? (
        <FormShell record={companyForForm(record)}>
          <CompanyForm />
        </FormShell>
      ) : (
        <LinesSkeleton lines={10} />
      )}
    </Page>
  )
}
