import {
  compare,
  divide,
  exact,
  exactOf,
  multiply,
  roundDown,
  type LotRules,
} from '../modules/auctions/domain'
import type { Mark, RecordedBidder, Recording } from './recording'

/**
 * A recording as it would read under other rules: times before the planned end stretched to their length, those after
 * it as long after the end as they were; prices in the same share of the ceiling. Under the rules of the lot itself
 * nothing changes, to the last digit.
 */
export function adapted(recording: Recording, rules: LotRules): Pick<Recording, 'bidders' | 'marks'> {
  const time = timeOf(recording.rules, rules)
  const price = priceOf(recording.rules, rules)
  const quantity = (text: string | null) =>
    rules.split && text !== null && recording.rules.quantity === rules.quantity ? text : null
  const bidders = recording.bidders.map((bidder): RecordedBidder => {
    return { ...bidder, limit: price(bidder.limit), first: price(bidder.first) }
  })
  const marks = recording.marks.map((mark): Mark => {
    const at_ms = time(mark.at_ms)
    if (mark.kind === 'extend') return { ...mark, at_ms, end_ms: time(mark.end_ms) }
    if (mark.kind !== 'offer') return { ...mark, at_ms }
    return { ...mark, at_ms, price: price(mark.price), quantity: quantity(mark.quantity) }
  })
  return { bidders, marks }
}

const prebidMs = ({ prebid_at, starts_at }: LotRules): number =>
  prebid_at === null ? 0 : Math.max(0, starts_at - prebid_at)

function timeOf(recorded: LotRules, rules: LotRules): (at: number) => number {
  const [length_ms, length] = [recorded, rules].map(({ starts_at, ends_at }) => ends_at - starts_at)
  const [prebid_ms, prebid] = [recorded, rules].map(prebidMs)
  return (at) => {
    if (at < 0) return prebid_ms ? Math.round((at * prebid) / prebid_ms) : 0
    return at <= length_ms ? Math.round((at * length) / length_ms) : length + at - length_ms
  }
}

function priceOf({ ceiling }: LotRules, rules: LotRules): (price: string) => string {
  if (!ceiling || !rules.ceiling) return (price) => price
  const [was, is] = [exact(ceiling), exact(rules.ceiling)]
  if (was.n <= 0n || compare(was, is) === 0) return (price) => price
  return (price) => roundDown(divide(multiply(exactOf(price), is), was), rules.decimals)
}
