import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, CockpitRow } from '~/api/auction-room.types'
import classes from './cockpit.module.css'

/** What is to be known of a participant beside his figures. */
export function ParticipantState({ row, awarded }: { row: CockpitRow; awarded: Cockpit['awarded'] }) {
  const { t } = useTranslation()
  const hasWon = awarded?.shares.some(({ participant_id }) => participant_id === row.participant_id)
  const marks = [
    ...(hasWon ? (['won'] as const) : []),
    ...(row.is_blocked ? (['blocked'] as const) : []),
    ...(row.has_accepted_terms ? [] : (['no_terms'] as const)),
    ...(row.last?.is_abnormally_low ? (['low'] as const) : []),
    ...(row.has_hidden_bid || (row.has_sealed_bid && !row.last) ? (['hidden_bid'] as const) : []),
  ]
  return (
    <ul className={classes.marks}>
      {marks.map((mark) => (
        <li key={mark} data-mark={mark} title={mark === 'low' ? t('cockpit.low_basis') : undefined}>
          {t(`cockpit.marks.${mark}`)}
        </li>
      ))}
    </ul>
  )
}
