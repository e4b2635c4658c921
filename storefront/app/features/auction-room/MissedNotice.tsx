import { useTranslation } from '~/i18n/use-translation'
import type { RoomStep } from '~/api/auction-room.types'
import { Notice } from '~/ui/states/Notice'
import { useMissed } from './use-missed'
import type { Link } from './use-room'

/** After a break: what the room went through meanwhile. */
export function MissedNotice({ steps, link }: { steps: RoomStep[]; link: Link }) {
  const { t } = useTranslation()
  const { missed, forget } = useMissed(steps, link)
  if (!missed) return null
  const parts = [
    ...(missed.bids ? [t('room.missed_bids', { count: missed.bids })] : []),
    ...(missed.extensions ? [t('room.missed_extensions', { count: missed.extensions })] : []),
    ...(missed.others ? [t('room.missed_others', { count: missed.others })] : []),
  ]
  return (
    <Notice tone="attention" title={t('room.missed')}>
      <p>
        {parts.join(', ')}.{' '}
        <button type="button" className="text-link" onClick={forget}>
          {t('room.missed_seen')}
        </button>
      </p>
    </Notice>
  )
}
