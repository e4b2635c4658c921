import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Assignment } from '../../providers/contract/prices'
import type { ConsoleProvider } from '../../providers/types'
import { Panel } from '../../ui/page/Panel'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { AssignDialog } from './AssignDialog'
import styles from './PriceListPage.module.css'

/** To whom the list is given. */
export function AssignmentsPanel({ listId }: { listId: string }) {
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()
  const [isAssigning, setAssigning] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['assignments', listId],
    queryFn: () => provider.assignments(listId),
  })

  const unassign = async ({ id }: Assignment): Promise<void> => {
    try {
      await provider.unassign(listId, id)
      await refetch()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  return (
    <Panel
      title={t('price_lists.assignments.title')}
      note={data?.length || undefined}
      actions={
        <Button variant="text" onClick={() => setAssigning(true)}>
          {t('price_lists.assignments.add')}
        </Button>
      }
    >
      {error && !data && <ErrorState error={error} onRetry={refetch} />}
      {!data && !error && <LinesSkeleton lines={3} />}
      {data?.length === 0 && <p className="muted">{t('price_lists.assignments.empty')}</p>}
      {data?.map((assignment) => (
        <div key={assignment.id} className={styles.assignment}>
          <AssignedTo assignment={assignment} />
          <IconButton
            aria-label={t('price_lists.assignments.remove', { name: assignment.target_name ?? '' })}
            onClick={() => unassign(assignment)}
          >
            <IconX size={16} stroke={1.6} />
          </IconButton>
        </div>
      ))}
      <AssignDialog
        listId={listId}
        isOpen={isAssigning}
        onClose={() => setAssigning(false)}
        onAssigned={refetch}
      />
    </Panel>
  )
}

function AssignedTo({ assignment: { target, target_id, target_name } }: { assignment: Assignment }) {
  const t = useT()
  const isCompany = target === 'company' || target === 'hierarchy'

  return (
    <span>
      {isCompany ? <Link to={`/companies/${target_id}`}>{target_name}</Link> : target_name}{' '}
      <span className="muted">{t(`price_lists.assignments.target.${target}`)}</span>
    </span>
  )
}
