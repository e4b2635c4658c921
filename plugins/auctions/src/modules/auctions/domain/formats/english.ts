import { extendedEnd } from '../extensions'
import { answerByProxies } from '../proxy/answer-by-proxies'
import type { Bid } from '../state'
import type { Unfolding } from '../unfolding'
import { requiredPrice } from '../bid/required'
import { openChecks } from '../bid/value-checks'
import { accept } from './accept'
import { endOfLot } from './ends-at'
import { formats } from './format'

/** What follows an accepted bid or a proxy: the proxies answer, then the end may move. Once per decision. */
export function follow(story: Unfolding, at: number, before: readonly Bid[]): void {
  answerByProxies(story, at)
  if (story.state.phase === 'prebid') return
  const end_at = extendedEnd(before, story.state, at)
  if (end_at !== null) story.tell('lot_extended', at, { end_at, by: 'bid' })
}

formats.register('english', {
  begin: () => undefined,
  due: endOfLot,
  checks: () => openChecks,
  guarded: true,
  proxies: true,
  required: requiredPrice,
  take: (story, at, bid) => {
    const before = story.state.standing
    accept(story, at, bid)
    follow(story, at, before)
  },
})
