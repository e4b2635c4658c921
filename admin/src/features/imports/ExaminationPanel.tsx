import { useLocaleTag, useT } from '../../i18n/useT'
import type { Examination, ImportRun } from '../../providers/contract/imports'
import { Panel } from '../../ui/page/Panel'
import { formatNumber } from '../../ui/values/format'
import styles from './Imports.module.css'
import { ReconciliationTable } from './ReconciliationTable'
import { useWords } from './useWords'

/** What would become of every row, before anything is written. */
export function ExaminationPanel({ run, examination }: { run: ImportRun; examination: Examination }) {
  const t = useT()
  const locale = useLocaleTag()
  const words = useWords()
  const { verdicts, obstacles, rows, reconciliation } = examination

  return (
    <Panel
      title={t('imports.examination.title')}
      note={t('imports.page.lines', { smart_count: rows, count: formatNumber(rows, locale) })}
    >
      {obstacles.map(({ code, message }) => (
        <p key={code} className={styles.obstacle}>
          {message}
        </p>
      ))}
      {obstacles.length > 0 && !run.options.lenient && (
        <p style={{ marginBottom: 16 }}>{t('imports.examination.blocked')}</p>
      )}
      <dl className={styles.verdicts}>
        {Object.entries(verdicts).map(([verdict, count]) => (
          <div key={verdict}>
            <dt>{words.verdict(verdict)}</dt>
            <dd>{formatNumber(count, locale)}</dd>
          </div>
        ))}
      </dl>
      <div style={{ marginTop: 20 }}>
        <ReconciliationTable reconciliation={reconciliation} isPlan />
      </div>
    </Panel>
  )
}
