import Button from '@mui/material/Button'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/useT'
import styles from './Pager.module.css'

/** Stands in place of the pager while rows are chosen. */
export function BulkBar({
  count,
  onClear,
  children,
}: {
  count: number
  onClear: () => void
  children: ReactNode
}) {
  const t = useT()

  return (
    <div className={`${styles.foot} ${styles.bulk}`} role="toolbar" aria-label={t('table.bulk')}>
      <strong>{t('table.chosen', { smart_count: count })}</strong>
      {children}
      <Button variant="text" onClick={onClear}>
        {t('table.unselect')}
      </Button>
    </div>
  )
}
