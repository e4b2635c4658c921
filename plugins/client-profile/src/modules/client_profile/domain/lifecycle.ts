import { type Amount } from './amount'

const DAY_MS = 86_400_000

/** A customer is new for this long after the first order. */
export const NEW_DAYS = 90
/** Growth compares the revenue of this long before the last order with as long before that. */
export const GROWTH_WINDOW_DAYS = 180
/** Growing from this ratio on: recent ≥ 1.2 × earlier, as a fraction to stay exact. */
const GROWTH_NUMERATOR = 6n
const GROWTH_DENOMINATOR = 5n

export type Lifecycle = 'prospect' | 'new' | 'growing' | 'stable' | 'cooling' | 'lost'
export const LIFECYCLES: readonly Lifecycle[] = ['prospect', 'new', 'growing', 'stable', 'cooling', 'lost']

/** All that the lifecycle needs to know, without the present: instants in ms since the epoch. */
export interface LifecycleBasis {
  first_order_at: number | null
  base_state: 'growing' | 'stable' | null
  new_until: number | null
  cooling_from: number | null
  lost_from: number | null
}

/** When a customer stops being new. */
export const newUntil = (firstOrderAt: number): number => firstOrderAt + NEW_DAYS * DAY_MS

/** Revenue in the two windows that end with the last order. */
export function growthWindows(
  orders: readonly { at: number; amount: Amount }[],
  lastOrderAt: number,
): { recent: Amount; earlier: Amount } {
  const recentFrom = lastOrderAt - GROWTH_WINDOW_DAYS * DAY_MS
  const earlierFrom = recentFrom - GROWTH_WINDOW_DAYS * DAY_MS
  let recent = 0n
  let earlier = 0n
  for (const order of orders) {
    if (order.at > recentFrom) recent += order.amount
    else if (order.at > earlierFrom) earlier += order.amount
  }
  return { recent, earlier }
}

/** Growing when the recent window is at least a fifth above the earlier one; without an earlier one stable. */
export function baseState({ recent, earlier }: { recent: Amount; earlier: Amount }): 'growing' | 'stable' {
  return earlier > 0n && recent * GROWTH_DENOMINATOR >= earlier * GROWTH_NUMERATOR ? 'growing' : 'stable'
}

/** The state at `now` and since when. Silence speaks louder than novelty, novelty louder than growth. */
export function lifecycleAt(basis: LifecycleBasis, now: number): { state: Lifecycle; since: number | null } {
  if (basis.first_order_at === null) return { state: 'prospect', since: null }
  if (basis.lost_from !== null && now >= basis.lost_from) return { state: 'lost', since: basis.lost_from }
  if (basis.cooling_from !== null && now >= basis.cooling_from) {
    return { state: 'cooling', since: basis.cooling_from }
  }
  if (basis.new_until !== null && now < basis.new_until) return { state: 'new', since: basis.first_order_at }
  return { state: basis.base_state ?? 'stable', since: basis.new_until }
}

/** SQL for `lifecycleAt(…).state` over the columns of `client_profile.company_profile` under `alias`. */
export const lifecycleSql = (alias: string, now: string): string => `case
  when ${alias}.first_order_at is null then 'prospect'
  when ${now} >= ${alias}.lost_from then 'lost'
  when ${now} >= ${alias}.cooling_from then 'cooling'
  when ${now} < ${alias}.new_until then 'new'
  else ${alias}.base_state end`
