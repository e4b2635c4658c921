import Button from '@mui/material/Button'
import IconButton from '@mui/material/IconButton'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Assignment } from '../../providers/contract/prices'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { Panel } from '../../ui/page/Panel'
import { ErrorState } from '../../ui/state/ErrorState'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { AssignDialog } from './AssignDialog'
import styles from './PriceListPage.module.css'

/** To whom the list is given. */
export function AssignmentsPanel({ listId }: { listId: string }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [isAssigning, setAssigning] = useState(false)
  const [removed, setRemoved] = useState<Assignment>()
  const { data, error, refetch } = useQuery({
    queryKey: ['assignments', listId],
    queryFn: () => provider.assignments(listId),
  })

  const unassign = async (): Promise<void> => {
    if (removed) await provider.unassign(listId, removed.id)
    await refetch()
  }

  const nameOf = ({ target, target_name }: Assignment): string =>
    target_name ?? t(`price_lists.assignments.target.${target}`)

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
            aria-label={t('price_lists.assignments.remove', { name: nameOf(assignment) })}
            onClick={() => setRemoved(assignment)}
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
      {removed && (
        <DialogForm
          isOpen
          onClose={() => setRemoved(undefined)}
          title={t('price_lists.assignments.remove', { name: nameOf(removed) })}
          lead={t('price_lists.assignments.remove_lead')}
          submitLabel={t('price_lists.assignments.remove_action')}
          isDanger
          done="price_lists.assignments.removed"
          onSubmit={unassign}
        />
      )}
    </Panel>
  )
}

function AssignedTo({ assignment: { target, target_id, target_name } }: { assignment: Assignment }) {
  const t = useT()
  const place = target === 'group' ? 'groups' : 'companies'

  return (
    <span>
      {target_id ? <Link to={`/${place}/${target_id}`}>{target_name}</Link> : target_name}{' '}
      <span className="muted">{t(`price_lists.assignments.target.${target}`)}</span>
    </span>
  )
}
