import { useDataProvider, useGetOne, useNotify } from 'react-admin'
import { useState } from 'react'
import { useParams } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ImportRun } from '../../providers/contract/imports'
import type { ConsoleProvider } from '../../providers/types'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { PageSkeleton } from '../../ui/state/Skeletons'
import { formatNumber } from '../../ui/values/format'
import { formatBytes } from '../../ui/values/formatBytes'
import { StateChip } from '../../ui/values/StateChip'
import { ExaminationPanel } from './ExaminationPanel'
import { ImportActions } from './ImportActions'
import styles from './Imports.module.css'
import { MappingPanel } from './MappingPanel'
import { ProgressPanel } from './ProgressPanel'
import { ReconciliationPanel } from './ReconciliationPanel'
import { isOpen, isUnderWay, runTones } from './runStates'
import { useImportLive } from './useImportLive'
import { watchedImports } from './watchedImports'

/** The work begins after the answer; by then its state can be seen even if no live message came. */
const beginsWithinMs = 1500

/** One import from its first rows to its reconciliation. */
export default function ImportPage() {
  const t = useT()
  const locale = useLocaleTag()
  const notify = useNotify()
  const { id = '' } = useParams()
  const provider = useDataProvider<ConsoleProvider>()
  const { data: run, error, refetch } = useGetOne<ImportRun>('imports', { id })
  const [isStarting, setStarting] = useState(false)
  useImportLive(run, refetch)

  if (error) return <ErrorState error={error} onRetry={refetch} />
  if (!run) return <PageSkeleton />

  const look = (): void => {
    watchedImports.add({ id, file: run.file_name })
    void refetch()
    setTimeout(refetch, beginsWithinMs)
  }
  const start = async (action: (id: string) => Promise<void>): Promise<void> => {
    setStarting(true)
    try {
      await action(id)
      look()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    } finally {
      setStarting(false)
    }
  }

  const { format, state, reconciliation, examination, refusal } = run
  return (
    <Page
      title={run.file_name}
      crumbs={[{ label: t('imports.title'), path: '/imports' }]}
      beside={<StateChip tone={runTones[state]}>{t(`imports.state.${state}`)}</StateChip>}
      lead={[
        t('imports.page.lines', { smart_count: format.lines, count: formatNumber(format.lines, locale) }),
        formatBytes(run.file_bytes, locale),
        format.encoding,
      ]
        .filter(Boolean)
        .join(' · ')}
      actions={<ImportActions run={run} isBusy={isStarting} onStart={start} onStarted={look} />}
    >
      <div className={styles.sections}>
        {refusal && (
          <p className={state === 'canceled' ? styles.obstacle : styles.refusal} role="alert">
            {refusal.message}
          </p>
        )}
        {run.is_interrupted && !refusal && <p className={styles.obstacle}>{t('imports.page.interrupted')}</p>}
        {isUnderWay(run) && <ProgressPanel run={run} onCancel={() => start(provider.cancelImport)} />}
        {state === 'undone' && <p className={styles.obstacle}>{t('imports.page.undone')}</p>}
        {reconciliation && <ReconciliationPanel reconciliation={reconciliation} />}
        {isOpen(state) && !isUnderWay(run) && (
          <>
            {examination && state === 'staged' && <ExaminationPanel run={run} examination={examination} />}
            <MappingPanel
              key={run.id}
              run={run}
              isBusy={isStarting}
              onExamine={async (reading) => {
                await provider.rereadImport(id, reading)
                await start(provider.examineImport)
              }}
            />
          </>
        )}
      </div>
    </Page>
  )
}
