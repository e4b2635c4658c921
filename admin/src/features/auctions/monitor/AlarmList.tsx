import { IconAlertTriangle } from '@tabler/icons-react'
import { useT } from '../../../i18n/useT'
import type { MonitorLot } from '../../../providers/contract/auction-monitor'
import styles from './Monitor.module.css'

/** What calls for somebody, in words. */
export function AlarmList({ alarms }: Pick<MonitorLot, 'alarms'>) {
  const t = useT()
  if (!alarms.length) return null

  return (
    <div role="alert">
      <ul className={styles.alarms}>
        {alarms.map(({ kind, names }) => (
          <li key={kind}>
            <IconAlertTriangle size={15} stroke={1.8} aria-hidden />
            {t(`auctions.alarms.${kind}`, { names: names.join(', ') })}
          </li>
        ))}
      </ul>
    </div>
  )
}
