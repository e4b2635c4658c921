import { useT } from '../../../i18n/useT'
import styles from './Monitor.module.css'

const width = 8
const height = 22

/** Bids by minute as small bars, now on the right. */
export function Pulse({ pulse }: { pulse: number[] }) {
  const t = useT()
  const most = Math.max(1, ...pulse)

  return (
    <svg
      className={styles.pulse}
      width={pulse.length * width}
      height={height}
      role="img"
      aria-label={t('auctions.monitor.pulse', { figures: pulse.join(', ') })}
    >
      {pulse.map((count, minute) => {
        const tall = count ? Math.max(2, (count / most) * height) : 1
        return (
          <rect
            key={minute}
            x={minute * width}
            y={height - tall}
            width={width - 2}
            height={tall}
            data-empty={count === 0 || undefined}
          />
        )
      })}
    </svg>
  )
}
