import { compare, exact, roundDown, type Command, type Decimal } from '../../modules/auctions/domain'
import { bidAt, type Look } from './move'
import { moves } from './registry'

const WHOLE = 10_000
/** Where nobody tells him what to bid, he opens one percent below the ceiling. */
const OPENING = 9_900

/**
 * English and staged: with somebody before him he goes to what is asked, or boldly below it, never below his floor.
 * Where the rules tell no required price he goes below his own last.
 */
function underbid(look: Look): Command | null {
  const { state, view, temper, chance } = look
  if (view.last && (view.leads || temper.once)) return null
  const asked = view.required ?? view.last?.price ?? state.rules.ceiling
  if (!asked) return null
  const isOpening = !view.last && asked === state.rules.ceiling
  const share = isOpening ? OPENING : WHOLE - Math.floor(chance() * temper.boldness * WHOLE)
  const wished = shareOf(asked, share, state.rules.decimals)
  const price = compare(exact(wished), exact(temper.floor)) < 0 ? asked : wished
  return compare(exact(price), exact(temper.floor)) < 0 ? null : bidAt(look, price)
}

function shareOf(price: Decimal, share: number, decimals: number): Decimal {
  const { n, d } = exact(price)
  return roundDown({ n: n * BigInt(share), d: d * BigInt(WHOLE) }, decimals)
}

moves.register('english', underbid)
moves.register('staged', (look) => {
  const isWaiting = look.state.phase === 'prebid' ? look.view.last !== null : !look.view.is_my_turn
  return isWaiting ? null : underbid(look)
})
