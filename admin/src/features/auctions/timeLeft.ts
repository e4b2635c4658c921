import type { LotView } from '../../providers/contract/auctions'

/** What the clock of a lot runs to, ms; null while it stands still or knows no end. */
export const runsTo = ({ phase, end_at, clock, final_ends_at, rules }: LotView): number | null => {
  if (phase === 'scheduled' || phase === 'prebid') return rules.starts_at
  if (phase === 'final') return final_ends_at
  if (phase !== 'live' && phase !== 'closing') return null
  return end_at ?? clock?.ends_at ?? null
}

/** `03:07`, `1:02:09`: hours appear when there are any. Never below zero. */
export function clockText(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000))
  const pad = (value: number) => String(value).padStart(2, '0')
  const hours = Math.floor(seconds / 3600)
  const rest = `${pad(Math.floor((seconds % 3600) / 60))}:${pad(seconds % 60)}`
  return hours ? `${hours}:${rest}` : rest
}
