import type { BuyerTemper } from '../companies/types'
import { randomOf } from '../random'
import { LIVES } from './lives'
import { seasonAt } from './seasons'
import { addDays, DAY_MS, onWorkday } from './time'

const GAPS_DAYS = [5, 7, 9, 11, 14, 14, 18, 21, 28]
const NEW_GAP_DAYS = 12
const FIRST_HOUR_UTC = 5
const WORKING_HOURS = 9
const HOUR_MS = 3_600_000

/** The days on which a buyer orders: an own rhythm, more or less regular, quicker in the season. */
export function orderDates(seed: string, { company, industry, life }: BuyerTemper, anchor: Date): Date[] {
  const random = randomOf(seed, 'dates', company.code)
  const gapDays = life === 'new' ? NEW_GAP_DAYS : random.pick(GAPS_DAYS)
  const irregularity = 0.12 + random.next() * 0.22
  const { fromDays, untilDays } = LIVES[life]
  const last = addDays(anchor, -untilDays(gapDays))

  const dates: Date[] = []
  let at = addDays(anchor, -fromDays + random.next() * gapDays)
  while (at < last) {
    const day = onWorkday(at)
    const moment = new Date(
      Math.floor(day.getTime() / DAY_MS) * DAY_MS +
        (FIRST_HOUR_UTC + random.next() * WORKING_HOURS) * HOUR_MS,
    )
    if (moment < anchor) dates.push(moment)
    const season = 0.5 + 0.5 * seasonAt(industry, at)
    at = addDays(at, Math.max(1, (gapDays / season) * (1 + random.normal(0, irregularity))))
  }
  return dates
}
