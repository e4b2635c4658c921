import {
  decide,
  nothing,
  type Command,
  type Decision,
  type LotEvent,
  type LotRules,
  type LotState,
  type ParticipantTerms,
} from '..'

export const START = 1_000_000
export const END = START + 3_600_000

/** English, lead price, step 1, three minutes of extension. */
export const rulesOf = (change: Partial<LotRules> = {}): LotRules => ({
  version: 1,
  format: 'english',
  currency: 'eur',
  decimals: 2,
  quantity: '100',
  split: null,
  ceiling: '1000',
  prebid_at: null,
  starts_at: START,
  ends_at: END,
  step: { kind: 'absolute', amount: '1' },
  beat: 'best',
  leader_may_improve: false,
  buffers: { front: null, back: null },
  tie: 'earlier_sequence_wins',
  guard: null,
  extension: { policy: 'at_least', window_ms: 180_000, by_ms: 180_000, top: 1 },
  hard_stop_ms: 7_200_000,
  final_ms: 0,
  drain_ms: 1_000,
  resume_notice_ms: 60_000,
  value: 'price',
  terms_hash: null,
  deposit: false,
  visibility: { lead_price: 'shown', rank: 'own', light: null, buyer_sees_names: false },
  ...change,
})

export const termsOf = (
  participant_id: string,
  change: Partial<ParticipantTerms> = {},
): ParticipantTerms => ({
  participant_id,
  currency: 'eur',
  fx: '1',
  landed: '0',
  fixed: '0',
  percent: '0',
  k: '1',
  life_cost: '0',
  ...change,
})

type Asked = Command extends infer C ? (C extends Command ? Omit<C, 'actor'> : never) : never

/** A lot that remembers what happened to it, for tests that read as a story. */
export function lotWith(
  change: Partial<LotRules> = {},
  participants = ['anna', 'boris', 'clara'].map((id) => termsOf(id)),
) {
  let state: LotState = nothing
  const record: LotEvent[] = []
  const ask = (command: Asked, at: number, role: Command['actor']['role'] = 'supplier'): Decision => {
    const decision = decide(state, { actor: { role, person_id: 'pers_1' }, ...command } as Command, at)
    state = decision.state
    record.push(...decision.events)
    return decision
  }
  ask({ kind: 'schedule', lot_id: 'lot_1', rules: rulesOf(change), participants }, START - 10_000, 'buyer')

  return {
    get state() {
      return state
    },
    record,
    ask,
    bid: (participant_id: string, price: string, at: number, more: object = {}) =>
      ask({ kind: 'bid', participant_id, price, currency: 'eur', ...more }, at),
    /** Lets time pass. @returns the kinds of what it brought about. */
    wait: (at: number) => ask({ kind: 'tick' }, at, 'system').events.map(({ kind }) => kind),
    ranks: () => state.standing.map(({ participant_id, price }) => `${participant_id} ${price}`),
  }
}
