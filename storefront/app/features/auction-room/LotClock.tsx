import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { Countdown } from './Countdown'
import { clockBondOf, deadlineOf, isOver } from './deadline'
import { remainingParts } from './remaining'
import classes from './room.module.css'
import type { ServerClock } from './use-server-clock'

type Props = { lot: RoomLot; clock: ServerClock }

/** What the lot waits for and how long; its state in words where no clock runs. */
export function LotClock({ lot, clock }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const deadline = deadlineOf(lot)
  const bond = clockBondOf(lot)
  const frozen =
    deadline === null && lot.remaining_ms !== null ? remainingParts(lot.remaining_ms).clock : null

  return (
    <div className={classes.clock} data-phase={lot.phase} data-over={isOver(lot) || undefined}>
      <p className={classes.phase}>{t(`auctions.phases.${lot.phase}`)}</p>
      {deadline && (
        <>
          <Countdown
            clock={clock}
            to={deadline.at}
            label={t(`room.${deadline.key}`)}
            className={classes.countdown}
          />
          <p className={classes.clockNote} suppressHydrationWarning>
            {t(`room.${deadline.key}`)} ·{' '}
            <time
              dateTime={new Date(deadline.at).toISOString()}
              title={format.dateTime(new Date(deadline.at))}
            >
              {format.time(new Date(deadline.at))}
            </time>
          </p>
        </>
      )}
      {frozen && (
        <>
          <span className={classes.countdown}>{frozen}</span>
          <p className={classes.clockNote}>{t('room.stands_still')}</p>
        </>
      )}
      {bond && <p className={classes.clockNote}>{t(`room.bonds.${bond}`)}</p>}
    </div>
  )
}
