import type { AuctionRules } from '~/api/auctions.types'

/** Formats as people choose them: the English ones by what suppliers see of each other. */
export const PRESETS = ['open', 'rank', 'light', 'japanese', 'dutch', 'staged', 'sealed', 'hybrid'] as const
export type Preset = (typeof PRESETS)[number]

/** The chosen format of stated rules. */
export function presetOf({ format, beat, visibility }: AuctionRules): Preset {
  if (format !== 'english') return format
  if (visibility?.light) return 'light'
  return beat === 'own' ? 'rank' : 'open'
}
