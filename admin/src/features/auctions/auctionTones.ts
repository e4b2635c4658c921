import type { EventState, Phase } from '../../providers/contract/auctions'
import type { Tone } from '../../ui/values/StateChip'

export const stateTones: Record<EventState, Tone> = {
  draft: 'neutral',
  scheduled: 'neutral',
  prebid: 'good',
  live: 'good',
  paused: 'attention',
  evaluation: 'attention',
  awarded: 'good',
  not_awarded: 'neutral',
  cancelled: 'danger',
}

export const phaseTones: Record<Phase, Tone> = {
  draft: 'neutral',
  scheduled: 'neutral',
  prebid: 'good',
  live: 'good',
  paused: 'attention',
  suspended: 'danger',
  closing: 'attention',
  final: 'good',
  closed: 'attention',
  awarded: 'good',
  not_awarded: 'neutral',
  cancelled: 'danger',
}
