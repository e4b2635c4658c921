import IconButton from '@mui/material/IconButton'
import { IconX } from '@tabler/icons-react'
import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Company } from '../../providers/contract/companies'
import type { ConsoleProvider } from '../../providers/types'
import { useRows } from '../../providers/useRows'
import { RecordPicker, type Picked } from '../../ui/form/RecordPicker'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { LocalTable } from '../../ui/table/LocalTable'
import { useMemberColumns } from './useMemberColumns'

const most = 200

/** Who belongs to the group; a company is put in by its name and taken out by the cross in its row. */
export function GroupMembers({ groupId, onChanged }: { groupId: string; onChanged: () => void }) {
  const t = useT()
  const notify = useNotify()
  const navigate = useNavigate()
  const provider = useDataProvider<ConsoleProvider>()
  const [picked, setPicked] = useState<string | null>(null)
  const { data, total, error, refetch } = useRows<Company>('companies', {
    pagination: { page: 1, perPage: most },
    sort: { field: 'name', order: 'ASC' },
    filter: { group_id: groupId },
  })

  const change = async (change: { add?: string[]; remove?: string[] }, done: string, name: string) => {
    try {
      await provider.changeGroup(groupId, change)
      notify(done, { type: 'success', messageArgs: { name } })
      await refetch()
      onChanged()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  const putIn = async ({ id, name }: Picked): Promise<void> => {
    setPicked(id)
    await change({ add: [id] }, 'groups.was_put_in', name)
    setPicked(null)
  }

  const columns = useMemberColumns(({ id, name }) => (
    <IconButton
      aria-label={t('groups.take_out', { name })}
      onClick={() => change({ remove: [id] }, 'groups.taken_out', name)}
    >
      <IconX size={16} stroke={1.6} />
    </IconButton>
  ))

  return (
    <Panel title={t('companies.title')} note={total}>
      <div style={{ maxWidth: 360, marginBottom: 12 }}>
        <RecordPicker
          label={t('groups.put_in')}
          placeholder={t('groups.put_in')}
          resource="companies"
          nameOf={({ name }) => name}
          noteOf={({ city }) => city ?? ''}
          value={picked}
          onChange={(company) => company && putIn(company)}
        />
      </div>
      <LocalTable
        id="group-members"
        label={t('companies.title')}
        columns={columns}
        rows={data}
        error={error}
        onRetry={refetch}
        onOpen={({ id }) => navigate(`/companies/${id}`)}
        empty={<EmptyState title={t('groups.nobody')} hint={t('groups.nobody_hint')} />}
      />
    </Panel>
  )
}
