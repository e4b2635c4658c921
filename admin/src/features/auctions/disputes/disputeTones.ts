import type { DisputeState } from '../../../providers/contract/auction-disputes'
import type { Tone } from '../../../ui/values/StateChip'

export const disputeTones: Record<DisputeState, Tone> = {
  open: 'attention',
  in_review: 'neutral',
  upheld: 'good',
  refused: 'neutral',
  withdrawn: 'neutral',
}
