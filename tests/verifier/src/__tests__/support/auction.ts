import type {
  BidCommand,
  Command,
  EventData,
  EventKind,
  LotEvent,
  LotRules,
  ParticipantTerms,
} from '../../contract'
import { Oracle } from '../../oracle'

export const SECOND = 1_000
export const MINUTE = 60 * SECOND
export const START = 10 * MINUTE
export const END = START + 30 * MINUTE

/** An English lot of 1,000 roubles at most, in steps of 1 rouble, without extensions. */
export const RULES: LotRules = {
  version: 1,
  format: 'english',
  currency: 'RUB',
  decimals: 2,
  quantity: '100',
  split: null,
  ceiling: '1000',
  prebid_at: null,
  starts_at: START,
  ends_at: END,
  step: { kind: 'absolute', amount: '1' },
  beat: 'best',
  leader_may_improve: true,
  buffers: { front: null, back: null },
  tie: 'earlier_sequence_wins',
  guard: null,
  extension: { policy: 'none', window_ms: 3 * MINUTE, by_ms: 3 * MINUTE, top: 1 },
  hard_stop_ms: 120 * MINUTE,
  final_ms: 0,
  drain_ms: 2 * SECOND,
  resume_notice_ms: MINUTE,
  value: 'price',
  terms_hash: null,
  deposit: false,
}

/** A supplier in roubles whose price is its value. */
export const supplier = (
  participant_id: string,
  terms: Partial<ParticipantTerms> = {},
): ParticipantTerms => ({
  participant_id,
  currency: 'RUB',
  fx: '1',
  landed: '0',
  fixed: '0',
  percent: '0',
  k: '1',
  life_cost: '0',
  ...terms,
})

type More = Partial<BidCommand> & { key?: string }

const TRIO = ['anna', 'boris', 'vera'].map((name) => supplier(name))
const OWNER = { role: 'buyer' as const, person_id: 'buyer-1' }

type WithoutActor<C> = C extends Command ? Omit<C, 'actor'> : never
export type Asked = WithoutActor<Command>
/** What a test says of an event. */
export type Told = { [K in EventKind]: { kind: K; at: number } & EventData[K] }[EventKind]

const told = ({ kind, at, data }: LotEvent) => ({ kind, at, ...data }) as Told

/** A lot under test: who asks what, when, and what came of it. */
export class Auction {
  readonly oracle = new Oracle()
  /** All that was asked, for a protocol. */
  readonly asked: { command: Command; at: number }[] = []

  constructor(rules: Partial<LotRules> = {}, participants: ParticipantTerms[] = TRIO) {
    this.buyer({ kind: 'schedule', lot_id: 'lot-1', rules: { ...RULES, ...rules }, participants }, 0)
  }

  ask(command: Command, at: number) {
    this.asked.push({ command, at })
    const { events, refusal } = this.oracle.decide(command, at)
    return { events: events.map(told), refused: refusal?.refused }
  }

  buyer(command: Asked, at: number) {
    return this.ask({ ...command, actor: OWNER } as Command, at)
  }

  supplier(command: Asked, at: number) {
    return this.ask({ ...command, actor: { role: 'supplier', person_id: 'person-1' } } as Command, at)
  }

  /** A bid; answers 'accepted' or the code of the refusal. */
  bid(participant_id: string, price: string, at: number, more: More = {}): string {
    const last = this.bidEvents(participant_id, price, at, more).findLast(
      ({ kind }) => kind === 'bid_refused' || kind === 'bid_accepted' || kind === 'final_bid_received',
    )
    return last?.kind === 'bid_refused' ? last.code : 'accepted'
  }

  bidEvents(participant_id: string, price: string, at: number, more: More = {}): Told[] {
    return this.supplier({ kind: 'bid', participant_id, price, currency: 'RUB', ...more }, at).events
  }

  /** The highest price a refused bid was told. */
  required(participant_id: string, price: string, at: number, more: More = {}) {
    const refused = this.bidEvents(participant_id, price, at, more).at(-1)
    if (refused?.kind !== 'bid_refused') throw new Error('The bid was accepted')
    return refused.required
  }

  /** What time brings about. */
  wait(at: number): Told[] {
    return this.buyer({ kind: 'tick' }, at).events
  }

  kinds(at: number): string[] {
    return this.wait(at).map(({ kind }) => kind)
  }

  /** The standing as "rank name value". */
  get board(): string[] {
    return this.oracle.standing.map(({ rank, participant_id, value }) => `${rank} ${participant_id} ${value}`)
  }
}
