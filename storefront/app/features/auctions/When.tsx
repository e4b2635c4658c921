import { useTranslation } from '~/i18n/use-translation'
import type { AuctionRow } from '~/api/auctions.types'
import { Time } from '~/ui/format/Time'
import { Countdown } from '../auction-room/Countdown'
import type { ServerClock } from '../auction-room/use-server-clock'
import classes from './auctions.module.css'

const RUNNING = new Set(['scheduled', 'prebid', 'live'])

type Props = { row: AuctionRow; clock: ServerClock }

/** What is left until the next clock of an auction runs out; of one that stands still, when it was to end. */
export function When({ row, clock }: Props) {
  const { t } = useTranslation()
  const isEarly = row.state === 'scheduled' || row.state === 'prebid'
  const to = isEarly ? Date.parse(row.starts_at) : row.due_at
  if (row.state === 'paused') return <>–</>
  if (!RUNNING.has(row.state) || to === null) return <Time at={row.ends_at} precision="shortMinute" />
  const later = row.format === 'english' ? 'room.ends_in' : 'auctions.next_in'
  const label = t(isEarly ? 'room.begins_in' : later)
  return (
    <span className={classes.when} title={new Date(to).toISOString()}>
      <span>{label} </span>
      <Countdown clock={clock} to={to} label={label} />
    </span>
  )
}
