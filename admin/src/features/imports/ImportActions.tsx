import Button from '@mui/material/Button'
import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { ImportRun } from '../../providers/contract/imports'
import type { ConsoleProvider } from '../../providers/types'
import { downloadBlob } from '../../ui/download'
import { DialogForm } from '../../ui/form/DialogForm'

type ImportActionsProps = {
  run: ImportRun
  isBusy: boolean
  onStart: (action: (id: string) => Promise<void>) => Promise<void>
  /** After an action that shows its own refusal. */
  onStarted: () => void
}

/** What may be done with an import as it stands. */
export function ImportActions({ run, isBusy, onStart, onStarted }: ImportActionsProps) {
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()
  const [isUndoing, setUndoing] = useState(false)
  const { state, examination } = run

  const hasSetAside = (state === 'staged' && examination !== null) || run.reconciliation !== null
  const isReady = state === 'staged' && examination !== null && !run.is_at_work
  const isBlocked = isReady && examination.obstacles.length > 0 && !run.options.lenient
  const isLeft = run.is_interrupted && (state === 'writing' || state === 'written' || state === 'staging')
  const mayUndo = state === 'done' || ((state === 'written' || state === 'undoing') && run.is_interrupted)

  const download = async (): Promise<void> => {
    try {
      downloadBlob(`${run.file_name}.set-aside.csv`, await provider.importErrorFile(run.id))
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  return (
    <>
      {hasSetAside && state !== 'undone' && (
        <Button variant="outlined" onClick={download}>
          {t('imports.page.error_file')}
        </Button>
      )}
      {mayUndo && (
        <Button variant="outlined" color="error" onClick={() => setUndoing(true)}>
          {t('imports.undo.action')}
        </Button>
      )}
      {isLeft && (
        <Button variant="contained" loading={isBusy} onClick={() => onStart(provider.runImport)}>
          {t('imports.page.go_on')}
        </Button>
      )}
      {(state === 'canceled' || state === 'undone') && (
        <Button variant="outlined" component={Link} to="/imports/create">
          {t('imports.start.action')}
        </Button>
      )}
      {isReady && (
        <Button
          variant="contained"
          loading={isBusy}
          disabled={isBlocked}
          onClick={() => onStart(provider.runImport)}
        >
          {t('imports.page.run')}
        </Button>
      )}
      <DialogForm
        isOpen={isUndoing}
        onClose={() => setUndoing(false)}
        title={t('imports.undo.title')}
        lead={t('imports.undo.lead', { file: run.file_name })}
        submitLabel={t('imports.undo.action')}
        isDanger
        onSubmit={async () => {
          await provider.undoImport(run.id)
          onStarted()
        }}
      />
    </>
  )
}
