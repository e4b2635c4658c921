import type { ClientProfile } from '../../providers/contract/profiles'
import { daysBetween } from '../../ui/values/dates'

const dayMs = 86_400_000

export type Rhythm = {
  /** Order days, oldest first, as days before the last one (0 = the last). */
  orders: { at: Date; x: number; gapDays: number | null }[]
  today: number
  window: { from: number; to: number; expected: number } | null
}

/** Past orders, today and the expected window on one axis, as shares of its length from 0 to 1. */
export function rhythmAxis({ orders }: ClientProfile, now: Date): Rhythm | null {
  const { rhythm, last_order_at, next_order } = orders
  if (!rhythm || !last_order_at) return null

  const last = new Date(last_order_at).getTime()
  const gaps = rhythm.recent_gaps
  const moments = [last]
  for (const gap of [...gaps].reverse()) moments.unshift((moments[0] ?? last) - gap * dayMs)

  const start = moments[0] ?? last
  const ends = [last, now.getTime(), next_order ? Date.parse(next_order.to) : 0]
  const span = Math.max(Math.max(...ends) - start, dayMs)
  const place = (instant: number) => (instant - start) / span

  return {
    orders: moments.map((moment, index) => ({
      at: new Date(moment),
      x: place(moment),
      gapDays: index === 0 ? null : Math.round(gaps[index - 1] ?? 0),
    })),
    today: place(now.getTime()),
    window: next_order && {
      from: place(Date.parse(next_order.from)),
      to: place(Date.parse(next_order.to)),
      expected: place(Date.parse(next_order.at)),
    },
  }
}

/** Days the next order is late by its expectation, negative while it is ahead. */
export const daysLate = (nextOrderAt: string, now: Date): number => daysBetween(new Date(nextOrderAt), now)
