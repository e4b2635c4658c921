import Popover from '@mui/material/Popover'
import { useState, type ReactNode } from 'react'
import { useT } from '../../i18n/useT'
import styles from './values.module.css'

/** An automatic statement with what it rests on, one click away. */
export function Basis({ children, basis }: { children: ReactNode; basis: ReactNode }) {
  const t = useT()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)

  return (
    <>
      <button
        type="button"
        className={styles.why}
        aria-haspopup="dialog"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        {children}
      </button>
      <Popover
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        slotProps={{ paper: { role: 'dialog', 'aria-label': t('state.rests_on') } }}
      >
        <div className={styles.basis}>
          <h3>{t('state.rests_on')}</h3>
          {basis}
        </div>
      </Popover>
    </>
  )
}
