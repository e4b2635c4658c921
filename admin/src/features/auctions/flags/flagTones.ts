import type { FlagState } from '../../../providers/contract/auction-flags'
import type { Tone } from '../../../ui/values/StateChip'

export const flagTones: Record<FlagState, Tone> = {
  open: 'attention',
  reviewed: 'good',
  dismissed: 'neutral',
}
