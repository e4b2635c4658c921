import { hash } from 'node:crypto'
import { canonicalJson } from '../canonical-json'
import type { EventData, LotRules, ParticipantTerms } from '../contract'
import { Findings, type Finding } from '../protocol/findings'
import { firstDifference } from '../protocol/first-difference'
import type { EventLine, Problem, ReceiptLine } from '../protocol/line'
import { excerpt } from '../protocol/parse-line'
import type { OwnLine, TermsLine } from './line'
import { OwnLot, type Fault } from './own-lot'

type Told = { [K in keyof EventData]: (lot: OwnLot, data: EventData[K], line: EventLine) => Fault[] }

const nothing: Fault[] = []
const wrong = (what: string, expected: unknown, found: unknown): Fault[] =>
  expected === found ? nothing : [{ what, expected: excerpt(expected), found: excerpt(found) }]

/** What an event of a participant's protocol must say so far as his own lines tell it. */
const KINDS: Partial<Told> = {
  participant_admitted: (lot, { participant }) => {
    lot.terms = participant
    return nothing
  },
  terms_accepted: ({ rules }, { terms_hash }) => wrong('data.terms_hash', rules.terms_hash, terms_hash),
  rules_changed: (lot, { rules }) => {
    lot.rules = rules
    return nothing
  },
  level_opened: (lot, { value }) => {
    lot.level = value
    return nothing
  },
  bid_accepted: (lot, data, { seq, at }) => lot.accept(seq, at, data),
  final_bid_received: (lot, data) => lot.receive(data),
  bid_voided: (lot, { seq }) => lot.remove(seq),
  bid_cancelled: (lot, { seq }) => lot.remove(seq),
  mistake_claimed: (lot, { seq }) =>
    lot.bids.has(seq) ? nothing : wrong('data.seq', 'an own bid', String(seq)),
  sealed_bid_received: (lot, { commitment }, { seq, at }) => {
    lot.bids.set(seq, { seq, at, text: commitment, value: null })
    return nothing
  },
}

type Owned = { participant_id?: unknown; participant?: { participant_id?: unknown } }

/** Checks the lines of one participant against the rules, each as far as it goes; it never throws. */
export class OwnContent {
  private readonly findings = new Findings()
  private lot: OwnLot | null = null
  private participantId = ''
  private line = 0

  read(number: number, content: OwnLine | Problem): void {
    this.line = number
    if (!('type' in content)) return
    if (content.type === 'protocol') this.participantId = content.participant_id
    else if (content.type === 'terms') this.attempt(null, () => this.readTerms(content))
    else if (content.type === 'event') this.attempt(content.seq, () => this.readEvent(content))
    else if (content.type === 'receipt') this.attempt(content.seq, () => this.readReceipt(content))
  }

  finish(): Finding[] {
    const rule = this.lot?.rules.visibility?.protocol
    if (this.lot && rule !== 'own')
      this.tell(null, wrong('extent', 'the whole protocol, as the rules say', 'own'))
    return this.findings.list
  }

  private tell(seq: number | null, faults: Fault[]): void {
    for (const fault of faults) this.findings.add({ line: this.line, seq, ...fault })
  }

  private attempt(seq: number | null, work: () => Fault[]): void {
    try {
      this.tell(seq, work())
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      this.tell(seq, [{ what: 'content', expected: 'a line the rules know', found: excerpt(found) }])
    }
  }

  /** The rules are those whose hash the participant accepts in the record. */
  private readTerms({ rules, words, participant }: TermsLine): Fault[] {
    this.lot = new OwnLot(rules, participant)
    return [
      ...this.owner(participant ?? undefined),
      ...(rules.terms_hash === null ? nothing : wrong('terms_hash', hashOf(words, rules), rules.terms_hash)),
    ]
  }

  private readEvent(line: EventLine): Fault[] {
    if (!this.lot) return nothing
    const { kind, data, cause } = line
    const read = KINDS[kind as keyof EventData] as
      ((lot: OwnLot, data: unknown, line: EventLine) => Fault[]) | undefined
    return [
      ...this.owner(data as Owned),
      ...this.owner(cause as Owned | undefined),
      ...asAsked(line),
      ...(read?.(this.lot, data, line) ?? nothing),
    ]
  }

  /** Whom a line names must be the participant the protocol is of. */
  private owner(named: Owned | ParticipantTerms | undefined): Fault[] {
    const { participant_id, participant } = (named ?? {}) as Owned
    const owner = participant_id ?? participant?.participant_id
    return owner === undefined ? nothing : wrong('participant_id', this.participantId, owner)
  }

  private readReceipt({ seq, at, participant_id, value }: ReceiptLine): Fault[] {
    const bid = this.lot?.bids.get(seq)
    const expected = bid ? `${this.participantId} at ${bid.text}, at ${bid.at}` : 'an own accepted bid'
    return wrong('bid of receipt', expected, `${participant_id} at ${value}, at ${at}`)
  }
}

const hashOf = (terms: string, rules: LotRules): string =>
  hash('sha256', canonicalJson({ terms, rules: { ...rules, terms_hash: null } }))

/** An accepted bid is written as it was sent. */
const asAsked = ({ kind, data, cause }: EventLine): Fault[] => {
  if (kind !== 'bid_accepted' || cause?.kind !== 'bid') return nothing
  const difference = firstDifference(cause.price, data.price, 'data.price')
  return difference
    ? [{ what: difference.path, expected: difference.expected, found: difference.found }]
    : nothing
}
