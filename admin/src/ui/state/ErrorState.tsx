import Button from '@mui/material/Button'
import { useT } from '../../i18n/useT'
import styles from './State.module.css'
import { sentenceOf } from './sentenceOf'

/** Says what happened in the server's words and what to do. */
export function ErrorState({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useT()
  const { title, hint } = sentenceOf(error, t)

  return (
    <div className={`${styles.state} ${styles.error}`} role="alert">
      <p className={styles.title}>{title}</p>
      <p className={styles.hint}>{hint}</p>
      {onRetry && (
        <div className={styles.action}>
          <Button variant="outlined" onClick={onRetry}>
            {t('state.retry')}
          </Button>
        </div>
      )}
    </div>
  )
}
