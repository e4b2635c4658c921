import './hybrid'
import './levels'
import './open'
import './sealed'
import type { Move } from './move'
import { moves } from './registry'
import { offerUnseen } from './unseen'

export type { Look, Move } from './move'

/** What a simulated supplier does when he looks at the room; null when he waits, or when nobody can bid. */
export const moveOf: Move = (look) => {
  const { phase, rules } = look.state
  if (phase === 'final') return offerUnseen(look)
  return phase === 'prebid' || phase === 'live' ? moves.of(rules.format)(look) : null
}
