import type { BuyerTemper } from '../companies/types'
import { randomOf, type Random } from '../random'
import { LIVES, NEW_LAST_DAYS } from './lives'
import { seasonAt } from './seasons'
import { addDays, DAY_MS, onWorkday, startOfDay } from './time'

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
    const moment = workingMoment(at, random)
    if (moment < anchor) dates.push(moment)
    const season = 0.5 + 0.5 * seasonAt(industry, at)
    at = addDays(at, Math.max(1, (gapDays / season) * (1 + random.normal(0, irregularity))))
  }
  return isAlive(life) ? withRecentOrder(dates, anchor, gapDays, random) : dates
}

const isAlive = (life: string): boolean => LIVES[life].untilDays(0) <= NEW_LAST_DAYS

/** A buyer in good health has ordered within his rhythm, whichever day the demo is looked at. */
function withRecentOrder(dates: Date[], anchor: Date, gapDays: number, random: Random): Date[] {
  const silenceDays = (anchor.getTime() - dates[dates.length - 1].getTime()) / DAY_MS
  if (silenceDays <= gapDays) return dates

  const moment = workingMoment(
    addDays(anchor, -Math.max(NEW_LAST_DAYS + 1, random.next() * gapDays * 0.6)),
    random,
  )
  return moment < anchor ? [...dates, moment] : dates
}

function workingMoment(at: Date, random: Random): Date {
  const day = startOfDay(onWorkday(at))
  return new Date(Math.round(day.getTime() + (FIRST_HOUR_UTC + random.next() * WORKING_HOURS) * HOUR_MS))
}
