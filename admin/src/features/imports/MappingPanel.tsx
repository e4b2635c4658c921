import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { ImportRun, Reading } from '../../providers/contract/imports'
import type { ConsoleProvider } from '../../providers/types'
import { Panel } from '../../ui/page/Panel'
import styles from './Imports.module.css'
import { missingFields } from './mapping'
import { OptionsRow } from './OptionsRow'
import { PreviewTable } from './PreviewTable'
import { SaveMapping } from './SaveMapping'
import { useWords } from './useWords'

type MappingPanelProps = { run: ImportRun; isBusy: boolean; onExamine: (reading: Reading) => Promise<void> }

/** The first rows with the guessed columns, to be corrected before anything is read in earnest. */
export function MappingPanel({ run, isBusy, onExamine }: MappingPanelProps) {
  const t = useT()
  const words = useWords()
  const provider = useDataProvider<ConsoleProvider>()
  const [mapping, setMapping] = useState(run.mapping)
  const [options, setOptions] = useState(run.options)
  const [refusal, setRefusal] = useState<string>()
  const { data: kinds = [] } = useQuery({ queryKey: ['import-kinds'], queryFn: () => provider.importKinds() })
  const columns = kinds.find(({ name }) => name === run.kind)?.columns ?? []
  const missing = missingFields(columns, mapping)

  const examine = async (): Promise<void> => {
    setRefusal(undefined)
    try {
      await onExamine({ mapping, options })
    } catch (error) {
      setRefusal((error as Error).message)
    }
  }

  return (
    <Panel
      title={t('imports.mapping.title')}
      note={t('imports.mapping.note')}
      actions={<SaveMapping run={run} reading={{ mapping, options }} />}
    >
      <PreviewTable run={run} columns={columns} mapping={mapping} onMapping={setMapping} />
      <OptionsRow options={options} onOptions={setOptions} />
      {refusal && (
        <p className={styles.refusal} role="alert" style={{ marginTop: 14 }}>
          {refusal}
        </p>
      )}
      <div className={styles.row}>
        <Button
          variant={run.examination ? 'outlined' : 'contained'}
          loading={isBusy}
          disabled={missing.length > 0}
          onClick={examine}
        >
          {run.examination ? t('imports.mapping.examine_again') : t('imports.mapping.examine')}
        </Button>
        <span className="muted">
          {missing.length > 0
            ? t('imports.mapping.missing', { fields: missing.map(words.field).join(', ') })
            : t('imports.mapping.nothing_changes')}
        </span>
      </div>
    </Panel>
  )
}
