import type { Crowd } from '~/api/auction-sourcing.types'
import type { Room } from '~/api/auction-room.types'
import { approximate } from '../../ui/format/exact-decimal'

/** Suppliers as they are where nothing is known of them. */
export const newCrowd = (): Crowd => ({
  count: 5,
  lowest_percent: 70,
  highest_percent: 95,
  boldness: 0.3,
  pace_s: 60,
})

const FEWEST = 2

/** Suppliers as a past lot showed them: as many, down to where they went. Null when too few have bid. */
export function crowdOf({ lot, cockpit }: Room): Crowd | null {
  const ceiling = approximate(lot.rules.ceiling ?? '0')
  const percents = (cockpit?.participants ?? []).flatMap(({ last }) =>
    last && ceiling > 0 ? [(approximate(last.value) / ceiling) * 100] : [],
  )
  if (percents.length < FEWEST) return null
  const within = (percent: number) => Math.min(200, Math.max(1, Math.round(percent * 10) / 10))
  return {
    ...newCrowd(),
    count: Math.min(20, percents.length),
    lowest_percent: within(Math.min(...percents)),
    highest_percent: within(Math.max(...percents)),
  }
}
