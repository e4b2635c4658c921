import { compare, exact, type Command } from '../../modules/auctions/domain'
import { takeLevel } from './levels'
import { bidAt, type Look } from './move'
import { moves } from './registry'
import { offerUnseen, priceToLead, unseenPrice } from './unseen'

/** How often he takes a level that pays him when he looks: a higher one pays more, and the winner has a last look. */
const TAKES = 1 / 6

/** Levels, then an offer unseen of everybody but the winner, then his one answer to who came before him. */
function playPart(look: Look): Command | null {
  const { clock } = look.state
  if (clock?.kind !== 'stage') return look.chance() < TAKES ? takeLevel(look) : null
  return clock.stage === 'sealed' ? offerUnseen(look) : lookLast(look)
}

/** The winner of the levels goes just before the leading offer where he sees it, else down by what he dares. */
function lookLast(look: Look): Command | null {
  const { required, lead_price } = look.view
  const price = lead_price === null ? unseenPrice(look, required) : priceToLead(look)
  if (price === null || compare(exact(price), exact(look.temper.floor)) < 0) return null
  return bidAt(look, price)
}

moves.register('hybrid', playPart)
