import type { RoomStep } from '~/api/auction-room.types'

/** Reasons the rules themselves give, by the kind of line; all others are words somebody typed. */
const REASONS = {
  lot_suspended: ['outage'],
  proxy_ended: ['withdrawn', 'beaten', 'voided'],
} as const

type Reasons = typeof REASONS
export type HouseReason = Reasons[keyof Reasons][number]

/** The rules' own reason of a line, to be said in the reader's language; null where somebody typed it. */
export function houseReason({ kind, reason }: Pick<RoomStep, 'kind' | 'reason'>): HouseReason | null {
  const known: readonly HouseReason[] = kind in REASONS ? REASONS[kind as keyof Reasons] : []
  return known.find((one) => one === reason) ?? null
}
