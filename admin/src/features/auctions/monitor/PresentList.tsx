import Tooltip from '@mui/material/Tooltip'
import { useT } from '../../../i18n/useT'
import type { Present } from '../../../providers/contract/auction-monitor'
import styles from './Monitor.module.css'

/** The suppliers of a lot: who is in the room and how far away. */
export function PresentList({ present, isSimulated }: { present: Present[]; isSimulated: boolean }) {
  const t = useT()
  const there = present.filter(({ is_present }) => is_present).length

  return (
    <div className={styles.people}>
      <span className="muted">
        {isSimulated
          ? t('auctions.simulated')
          : t('auctions.monitor.people', { present: there, all: present.length })}
      </span>
      <ul>
        {present.map(({ participant_id, name, has_accepted, is_present, round_trip_ms }) => {
          const state = !has_accepted ? 'declined' : is_present ? 'in_room' : 'away'
          return (
            <Tooltip key={participant_id} title={t(`auctions.monitor.${state}`)}>
              <li data-state={state}>
                <span className={styles.dot} aria-hidden />
                {name}
                <span className="hidden-visually">{t(`auctions.monitor.${state}`)}</span>
                {round_trip_ms !== null && is_present && (
                  <span className="muted num">{t('auctions.monitor.round_trip', { ms: round_trip_ms })}</span>
                )}
              </li>
            </Tooltip>
          )
        })}
      </ul>
    </div>
  )
}
