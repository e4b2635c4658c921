import Button from '@mui/material/Button'
import { useDelete, useGetOne, useUpdate } from 'react-admin'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { CompanyGroup } from '../../providers/contract/companies'
import { DialogForm } from '../../ui/form/DialogForm'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { PageSkeleton } from '../../ui/state/Skeletons'
import { GroupMembers } from './GroupMembers'
import { GroupNameDialog } from './GroupNameDialog'

const sure = { returnPromise: true, mutationMode: 'pessimistic' } as const

/** One group: its name and who belongs to it. */
export default function GroupPage() {
  const t = useT()
  const navigate = useNavigate()
  const { id = '' } = useParams()
  const [asked, setAsked] = useState<'rename' | 'delete'>()
  const [update] = useUpdate<CompanyGroup>()
  const [remove] = useDelete<CompanyGroup>()
  const { data: group, error, refetch } = useGetOne<CompanyGroup>('groups', { id })

  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!group) return <PageSkeleton />

  const close = (): void => setAsked(undefined)
  return (
    <Page
      title={group.name}
      crumbs={[
        { label: t('companies.title'), path: '/companies' },
        { label: t('companies.fields.groups'), path: '/groups' },
      ]}
      lead={t('groups.lead')}
      actions={
        <>
          <Button variant="outlined" color="error" onClick={() => setAsked('delete')}>
            {t('ra.action.delete')}
          </Button>
          <Button variant="outlined" onClick={() => setAsked('rename')}>
            {t('groups.rename')}
          </Button>
        </>
      }
      width={900}
    >
      <GroupMembers groupId={id} onChanged={refetch} />
      <GroupNameDialog
        title={t('groups.rename')}
        name={group.name}
        done="groups.renamed"
        isOpen={asked === 'rename'}
        onClose={close}
        onName={(name) => update('groups', { id, data: { name }, previousData: group }, sure)}
      />
      <DialogForm
        isOpen={asked === 'delete'}
        onClose={close}
        title={t('groups.delete_title', { name: group.name })}
        lead={t('groups.delete_lead')}
        submitLabel={t('ra.action.delete')}
        isDanger
        done="groups.deleted"
        onSubmit={async () => {
          await remove('groups', { id, previousData: group }, sure)
          navigate('/groups')
        }}
      />
    </Page>
  )
}
