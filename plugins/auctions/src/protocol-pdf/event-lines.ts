import { translate, type Language } from '@gostiny/platform'
import type { Step } from '../modules/auctions/domain'
import { toldReason } from '../lots/told-reason'
import type { Amounts } from './amounts'
import type { Facts } from './facts'
import { filled, type Words } from './words'

/** More lines would make a book of it, and take minutes. */
const MOST_LINES = 3_000

/** How a participant is called for this reader: by name for the buyer, himself for a supplier, others not at all. */
export function callerOf({ lot, names }: Facts, words: Words) {
  const known = new Map(names.map(({ id, name }) => [id, name]))
  return (participantId: string | null, isOwn = false): string => {
    if (lot.side === 'buyer') return known.get(participantId ?? '') ?? '–'
    return isOwn || participantId === lot.participant_id ? words.you : words.another
  }
}

/** Every event as number, time and sentence. */
export function eventLines(facts: Facts, words: Words, shown: Amounts, language: Language): string[][] {
  const call = callerOf(facts, words)
  const terms = facts.state.participants
  const sentence = (step: Step): string => {
    const { kind, code, price, end_at, participant_id, is_own, bid_seq } = step
    const reason = toldReason(language, step)
    const currency = terms.get(participant_id ?? facts.lot.participant_id ?? '')?.currency
    const told = filled(words.happened[kind], {
      who: capital(call(participant_id, is_own)),
      price: price === null ? '–' : shown.money(price, currency),
      why: code ? whyOf(language, code) : '',
      end: end_at === null ? '–' : shown.time(end_at),
      bid: bid_seq ?? '–',
    })
    return reason ? `${told} ${words.reason}: ${reason}` : told
  }
  return printed(facts.steps).map((step) => [String(step.seq), shown.time(step.at), sentence(step)])
}

/** Of a very long lot the refusals are left out, then the oldest lines: the record itself is in JSON Lines. */
export function printed(steps: readonly Step[]): readonly Step[] {
  if (steps.length <= MOST_LINES) return steps
  return steps.filter(({ kind }) => kind !== 'bid_refused').slice(-MOST_LINES)
}

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const whyOf = (language: Language, code: string): string =>
  translate(language, `auction_${code}_alone`) ?? translate(language, `auction_${code}`) ?? code
