import { useTranslation } from '~/i18n/use-translation'
import type { Presence } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import classes from './cockpit.module.css'

/** Whether somebody of a participant is in the room, how long the way there takes, how often it broke. */
export function PresenceMark({ presence }: { presence: Presence | undefined }) {
  const { t } = useTranslation()
  const format = useFormat()
  if (!presence?.last_seen_at) return <span className={classes.away}>{t('cockpit.presence.never')}</span>
  const { is_present, round_trip_ms, last_seen_at, breaks } = presence
  return (
    <span className={classes.presence} data-present={is_present || undefined} suppressHydrationWarning>
      {is_present
        ? t('cockpit.presence.here')
        : t('cockpit.presence.gone', { time: format.time(new Date(last_seen_at)) })}
      {is_present && round_trip_ms !== null && ` · ${t('cockpit.presence.trip', { trip: round_trip_ms })}`}
      {breaks > 0 && ` · ${t('cockpit.presence.breaks', { count: breaks })}`}
    </span>
  )
}
