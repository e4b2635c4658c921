import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import classes from './room.module.css'
import type { ServerClock } from './use-server-clock'
import type { Link } from './use-room'

type Props = { link: Link; clock: ServerClock }

/** Whether the room is live, how far this machine's clock is off and how long the way to the house takes. */
export function LinkState({ link, clock: { sample } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()

  return (
    <div className={classes.link} data-link={link}>
      <p role="status">{t(`room.links.${link}`)}</p>
      {sample && (
        <p className={classes.clockNote}>
          {t('room.clock_compared', {
            offset: format.number(Math.round(Math.abs(sample.offset))),
            trip: format.number(Math.round(sample.roundTrip)),
          })}
        </p>
      )}
    </div>
  )
}
