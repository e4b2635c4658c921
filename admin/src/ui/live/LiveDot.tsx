import Tooltip from '@mui/material/Tooltip'
import { useT } from '../../i18n/useT'
import styles from './LiveDot.module.css'
import { useLiveState } from './useLive'

/** Says whether the screen follows the server; silent when nothing on it is live. */
export function LiveDot() {
  const t = useT()
  const state = useLiveState()
  if (state === 'idle') return null

  return (
    <Tooltip title={t(`layout.live.${state}_hint`)}>
      <span className={styles.live} data-state={state} role="status">
        <span className={styles.dot} aria-hidden />
        {t(`layout.live.${state}`)}
      </span>
    </Tooltip>
  )
}
