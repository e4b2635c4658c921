import fc from 'fast-check'
import type { Command, LotRules, RecordedEvent } from '../../domain'
import '../../domain'
import type { Answer } from '../answer'
import { Desk } from '../desk'
import { withoutLimits } from '../limit-seal'
import { Pending } from '../pending'

const [STARTS, EVERY_MS, HOLD_MS] = [10_000, 60_000, 200]
const BOUNDARY = STARTS + EVERY_MS
const NAMES = ['a', 'b', 'c', 'd']

const rules: LotRules = {
  ...{
    version: 1,
    format: 'japanese',
    currency: 'eur',
    decimals: 2,
    quantity: '1',
    split: null,
    ceiling: '100',
  },
  ...{
    prebid_at: null,
    starts_at: STARTS,
    ends_at: STARTS + 3_600_000,
    beat: 'own',
    leader_may_improve: true,
  },
  step: { kind: 'absolute', amount: '1' },
  buffers: { front: null, back: null },
  ...{ tie: 'earlier_sequence_wins', guard: null, hard_stop_ms: 0, final_ms: 0, drain_ms: 0 },
  extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 },
  ...{ resume_notice_ms: 60_000, value: 'price', terms_hash: null, deposit: false },
  visibility: { lead_price: 'shown', rank: 'own', light: null, buyer_sees_names: false },
  japanese: { start: '90', every_ms: EVERY_MS, late_pass: false, below_zero: false },
}
const system = { role: 'system', person_id: 'clock' } as const
const schedule: Command = {
  ...{ kind: 'schedule', actor: system, lot_id: 'lot_1', rules },
  participants: NAMES.map((participant_id) => ({
    participant_id,
    ...{ currency: 'eur', fx: '1', landed: '0', fixed: '0', percent: '0', k: '1', life_cost: '0' },
  })),
}
const confirm = (participant_id: string): Command => ({
  ...{ kind: 'bid', actor: { role: 'supplier', person_id: participant_id }, participant_id },
  ...{ price: '90', currency: 'eur', level: 0 },
})

/** A desk and what it answered by key; `send` puts a command in its queue, `work` decides what may be decided. */
function desk(own: LotRules = rules) {
  const lot = Object.assign(new Desk('lot_1', withoutLimits), { recorded: [] as RecordedEvent[] })
  const answers = new Map<string, Answer>()
  const send = (key: string, command: Command, at: number): void => {
    const settle = (answer: Answer) => void answers.set(key, answer)
    lot.queue.push(new Pending({ ...command, key }, at, Infinity, settle, () => undefined))
  }
  const work = (now: number): void => {
    const draft = lot.draft(now)
    lot.commit(draft)
    lot.recorded.push(...draft.events)
    for (const { pending, answer } of draft.settlements) pending.settle(answer)
  }
  send('schedule', { ...schedule, rules: own } as Command, 0)
  work(0)
  return { lot, answers, send, work }
}

describe('a desk', () => {
  it('salts what it records where a line may hide something, and answers a repeated key as before', () => {
    const english = { ...rules, format: 'english' as const, beat: 'best' as const, ends_at: STARTS + 60_000 }
    const seen = { ...rules.visibility, lead_price: 'hidden' as const }
    const bid = (key: string): Command => ({ ...confirm('a'), key, level: undefined }) as Command
    const saltsOf = (own: LotRules) => {
      const { lot, answers, send, work } = desk(own)
      for (const key of ['one', 'one', 'two']) {
        send(key, bid(key), STARTS + 1)
        work(STARTS + 2)
      }
      expect([answers.get('one')?.accepted, answers.get('two')?.accepted]).toEqual([true, false])
      expect(lot.state.seq).toBe(4)
      return lot.recorded.flatMap(({ cause }) => (cause && cause.kind === 'bid' ? [cause.salt] : []))
    }
    const [first, second] = saltsOf({ ...english, visibility: seen })
    expect(first).toMatch(/^[0-9a-f-]{36}$/)
    expect(second).not.toBe(first)
    expect(saltsOf({ ...english, visibility: { ...rules.visibility, protocol: 'own' } })).toHaveLength(2)
    expect(saltsOf(english)).toEqual([undefined, undefined])
  })

  it('takes every confirmation of a level stamped before its end, however late within the hold it comes', () => {
    const stamps = fc.array(fc.integer({ min: STARTS, max: BOUNDARY + 100 }), { minLength: 4, maxLength: 4 })
    const delays = fc.array(fc.integer({ min: 0, max: HOLD_MS - 1 }), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(stamps, delays, (at, delay) => {
        const { answers, send, work } = desk()
        const arrivals = [
          ...NAMES.map((name, who) => ({
            name,
            at: at[who],
            comes: at[who] + delay[who],
            command: confirm(name),
          })),
          {
            name: 'tick',
            at: BOUNDARY,
            comes: BOUNDARY,
            command: { kind: 'tick', actor: system } as Command,
          },
        ].sort((one, two) => one.comes - two.comes)
        for (const { name, at, comes, command } of arrivals) {
          send(name, command, at)
          work(comes)
        }
        work(BOUNDARY + 2 * HOLD_MS)
        for (const [who, name] of NAMES.entries())
          expect([name, at[who], answers.get(name)?.accepted]).toEqual([name, at[who], at[who] < BOUNDARY])
      }),
      { numRuns: 2_000 },
    )
  })

  it('decides what waits in the order of its stamps', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([1, 2, 3, 4], { minLength: 4 }), (order) => {
        const { answers, send, work } = desk()
        for (const place of order) send(NAMES[place - 1], confirm(NAMES[place - 1]), STARTS + place)
        work(STARTS + 10)
        const seqs = NAMES.map((name) => answers.get(name)?.seq ?? 0)
        expect(seqs).toEqual([...seqs].sort((a, b) => a - b))
      }),
    )
  })

  it('tells who waited too long, and never decides what it gave up', () => {
    const { lot, answers, work } = desk()
    const failures: string[] = []
    const pending = new Pending(
      { ...confirm('a'), key: 'late' },
      STARTS,
      1_000,
      (answer) => void answers.set('late', answer),
      ({ message }) => void failures.push(message),
    )
    lot.queue.push(pending)
    lot.giveUp(999)
    expect(failures).toEqual([])
    lot.giveUp(1_001)
    work(STARTS + 10)
    expect([failures.length, answers.has('late'), lot.isAwaited(), lot.state.seq]).toEqual([
      1,
      false,
      false,
      1,
    ])
  })
})
