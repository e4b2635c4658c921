import type { ClientProfile } from '../../../providers/contract/profiles'

type Facts = {
  state: ClientProfile['lifecycle']['state']
  lastOrderAt: string | null
  gaps?: number[]
  next?: { at: string; from: string; to: string }
}

/** The parts of a profile that speak of rhythm. */
export const profileOf = ({ state, lastOrderAt, gaps, next }: Facts): ClientProfile =>
  ({
    lifecycle: { state, rests_on: { order_days: (gaps?.length ?? 0) + 1, expected_gap_days: 20 } },
    orders: {
      last_order_at: lastOrderAt,
      rhythm: gaps ? { median_days: 18.4, mad_days: 2, gaps: gaps.length, recent_gaps: gaps } : null,
      next_order: next ? { ...next, confidence: 0.7, days_left: 3 } : null,
    },
  }) as unknown as ClientProfile
