import type { EventData, LotRules, Millis, ParticipantTerms } from '../contract'
import { stepOf } from '../lot/steps'
import { comparedValue, factorsOf } from '../values/compared-value'
import { decimal, decimalsOf, isPlainDecimal, plainDecimal } from '../values/decimal'
import { isAbove, isEqual, minus, ZERO, type Rational } from '../values/rational'
import { valueOf, valueText } from '../values/value-text'

type Accepted = EventData['bid_accepted']
/** An own bid that was taken, or a sealed one; `text` is its value, of a sealed one the commitment. */
export type OwnBid = { seq: number; at: Millis; text: string; value: Rational | null }
/** What a line should have said. */
export type Fault = { what: string; expected: string; found: string }

const fault = (what: string, expected: string, found: string): Fault[] => [{ what, expected, found }]

/** A lot as far as one participant can follow it by his own lines. */
export class OwnLot {
  readonly bids = new Map<number, OwnBid>()
  private standing: OwnBid[] = []
  /** The value of the newest level, of Japanese and Dutch lots. */
  level: string | null = null

  constructor(
    public rules: LotRules,
    public terms: ParticipantTerms | null,
  ) {}

  /** An own bid that was accepted: its form, its value and what it had to beat of his own. RULES.md §3, §6. */
  accept(seq: number, at: Millis, data: Accepted): Fault[] {
    const value = valueOf(data.value)
    const faults = [
      ...this.form(data),
      ...this.value(data),
      ...this.ceiling(value),
      ...this.ownLast(data, value),
    ]
    const bid = { seq, at, text: data.value, value }
    this.bids.set(seq, bid)
    this.standing.push(bid)
    return faults
  }

  /** An own offer that stays unread until its stage ends. */
  receive(data: EventData['final_bid_received']): Fault[] {
    const quantity = data.quantity ?? this.rules.quantity
    return [
      ...this.form({ ...data, quantity }),
      ...this.value({ ...data, by: 'final' }),
      ...this.ceiling(valueOf(data.value)),
    ]
  }

  /** An own bid that does not stand any more. */
  remove(seq: number): Fault[] {
    if (!this.standing.some((bid) => bid.seq === seq))
      return fault('data.seq', 'a standing bid of the participant', String(seq))
    this.standing = this.standing.filter((bid) => bid.seq !== seq)
    return []
  }

  private form({ price, quantity }: Pick<Accepted, 'price' | 'quantity'>): Fault[] {
    const { decimals, split, quantity: whole } = this.rules
    if (!isPlainDecimal(price) || decimalsOf(price) > decimals)
      return fault('data.price', `a decimal of at most ${decimals} decimals`, price)
    const given = plainDecimal(quantity)
    const lot = decimal(whole)
    const fits = given && (split ? isAbove(given, ZERO) && !isAbove(given, lot) : isEqual(given, lot))
    return fits
      ? []
      : fault('data.quantity', split ? `above 0 and at most ${whole}` : whole, String(quantity))
  }

  private value({ price, value, by }: Pick<Accepted, 'price' | 'value' | 'by'>): Fault[] {
    if (by === 'level') return value === this.level ? [] : fault('data.value', String(this.level), value)
    const offered = plainDecimal(price)
    if (!this.terms || !offered) return []
    const expected = valueText(comparedValue(this.rules.value, factorsOf(this.terms), offered))
    return expected === value ? [] : fault('data.value', expected, value)
  }

  private ceiling(value: Rational): Fault[] {
    const { ceiling } = this.rules
    if (ceiling === null || !isAbove(value, decimal(ceiling))) return []
    return fault('data.value', `at most ${ceiling}`, valueText(value))
  }

  /** Below his own last, by the step where the step needs no bid of another. */
  private ownLast({ by }: Accepted, value: Rational): Fault[] {
    const own = this.standing.at(-1)?.value
    if (!own) return []
    const { step } = this.rules
    const isTyped = by === 'supplier' || by === 'surrogate'
    const isKnown = step.kind === 'absolute' || step.of !== 'best'
    const due = isTyped && isKnown ? stepOf(this.rules, { own, best: null }) : ZERO
    const most = minus(own, due)
    const isLow = isEqual(most, own) ? isAbove(own, value) : !isAbove(value, most)
    return isLow
      ? []
      : fault('data.value', `below the own last ${valueText(own)} by the step`, valueText(value))
  }
}
