import Button from '@mui/material/Button'
import LinearProgress from '@mui/material/LinearProgress'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ImportRun } from '../../providers/contract/imports'
import { formatNumber, formatShare } from '../../ui/values/format'
import styles from './Imports.module.css'
import { timeLeft } from './timeLeft'
import { useWords } from './useWords'

/** How far the work is, how fast it goes and how long it will take. */
export function ProgressPanel({ run, onCancel }: { run: ImportRun; onCancel: () => void }) {
  const t = useT()
  const locale = useLocaleTag()
  const words = useWords()
  const { progress, state, is_canceling } = run
  const share =
    progress?.total_rows && progress.rows > 0 ? Math.min(progress.rows / progress.total_rows, 1) : null
  const mayCancel = state === 'staging' || state === 'writing'

  return (
    <section className={styles.progress} aria-live="polite">
      <p className={styles.phase}>{progress ? words.phase(progress.phase) : t(`imports.state.${state}`)}</p>
      <LinearProgress
        variant={share === null ? 'indeterminate' : 'determinate'}
        value={(share ?? 0) * 100}
        aria-label={t('imports.page.progress')}
      />
      {progress && (
        <p className={styles.numbers}>
          {share !== null && <span>{formatShare(share, locale)}</span>}
          {progress.rows > 0 && (
            <span>
              {progress.total_rows > 0
                ? t('imports.page.rows_of', {
                    rows: formatNumber(progress.rows, locale),
                    total: formatNumber(progress.total_rows, locale),
                  })
                : formatNumber(progress.rows, locale)}
            </span>
          )}
          {progress.rate > 0 && (
            <span>{t('imports.page.rate', { rate: formatNumber(progress.rate, locale) })}</span>
          )}
          {progress.remaining_seconds !== null && (
            <span>{t('imports.page.left', { time: timeLeft(progress.remaining_seconds, t) })}</span>
          )}
        </p>
      )}
      <p className="muted">{t('imports.page.may_leave')}</p>
      {mayCancel && (
        <Button variant="outlined" disabled={is_canceling} onClick={onCancel} sx={{ justifySelf: 'start' }}>
          {is_canceling ? t('imports.page.canceling') : t('imports.page.cancel')}
        </Button>
      )}
    </section>
  )
}
