import Button from '@mui/material/Button'
import { useT } from '../../i18n/useT'
import styles from './form.module.css'
import { useDraft } from './useDraft'

/** Says that what was typed before a reload is here again, and lets it go. */
export function DraftNotice() {
  const t = useT()
  const { isRestored, discard } = useDraft()
  if (!isRestored) return null

  return (
    <p className={styles.draft} role="status">
      {t('state.draft_restored')}
      <Button variant="text" onClick={discard}>
        {t('state.draft_discard')}
      </Button>
    </p>
  )
}
