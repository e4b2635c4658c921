import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, RoomLot, RoomStep } from '~/api/auction-room.types'
import { StairChart } from '~/ui/charts/StairChart'
import { approximate } from '~/ui/format/exact-decimal'
import { useFormat } from '~/ui/format/use-format'
import { isOver } from '../auction-room/deadline'
import { bidLines } from './bid-lines'
import classes from './cockpit.module.css'
import { hasOffered, outcomeOf } from './outcome'

type Props = { target: string | null; lot: RoomLot; cockpit: Cockpit; steps: RoomStep[]; now: number }

/** Shorter than this the steps would be drawn wider than they were. */
const LEAST_MS = 60_000

/** How far the compared values have come down, by participant. */
export function FallChart({ target, lot, cockpit, steps, now }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { currency, decimals, ceiling, starts_at, ends_at } = lot.rules
  const stairs = bidLines(steps, cockpit.names).filter(({ points }) => points.length > 0)
  if (!stairs.length) return <p className={classes.empty}>{t(emptyText(lot, cockpit))}</p>
  const first = Math.min(starts_at, ...stairs.map(({ points }) => points[0]!.at))
  // Sealed offers come to light after the end.
  const lasts = stairs.map(({ points }) => points.at(-1)!.at)
  const { isAwarded, value, saved } = outcomeOf(cockpit)
  const money = (value: string) => format.exact(value, currency, decimals)

  return (
    <StairChart
      title={
        saved && value
          ? t(isAwarded ? 'cockpit.chart_awarded' : 'cockpit.chart_saved', {
              ...{ best: money(value), percent: format.percent(saved.percent) },
            })
          : t('cockpit.chart', { best: money(value ?? '0') })
      }
      stairs={stairs}
      limits={[
        ...(ceiling === null ? [] : [{ value: approximate(ceiling), label: t('cockpit.ceiling') }]),
        ...(target === null ? [] : [{ value: approximate(target), label: t('cockpit.target') }]),
      ]}
      from={first}
      to={Math.max(Math.min(now, lot.end_at ?? ends_at), first + LEAST_MS, ...lasts)}
      labelOf={(value) => format.amount(value)}
      tickOf={(value) => format.number(value)}
      timeOf={(at) => format.time(new Date(at))}
      headers={{ who: t('cockpit.columns.name'), when: t('cockpit.when'), value: t('cockpit.columns.value') }}
    />
  )
}

/** Why there is nothing to draw: offers nobody may read yet, or none. */
function emptyText(lot: RoomLot, { participants }: Cockpit) {
  if (participants.some(hasOffered)) return 'cockpit.bids_hidden'
  return isOver(lot) ? 'cockpit.no_bids_made' : 'cockpit.no_bids'
}
