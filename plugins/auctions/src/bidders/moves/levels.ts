import { compare, exact, type Command } from '../../modules/auctions/domain'
import { bidAt, type Look } from './move'
import { moves } from './registry'

/** Japanese and Dutch: he takes a level that pays him. */
export function takeLevel(look: Look): Command | null {
  const { state, view, temper } = look
  const { clock } = state
  if (clock?.kind !== 'level' || view.is_out || !view.required) return null
  if (compare(exact(view.required), exact(temper.floor)) < 0) return null
  return bidAt(look, view.required, { level: clock.level })
}

moves.register('japanese', takeLevel)
moves.register('dutch', takeLevel)
