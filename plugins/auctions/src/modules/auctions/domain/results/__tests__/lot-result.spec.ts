import fc from 'fast-check'
import {
  awardedOf,
  decide,
  evolve,
  exactText,
  lotResult,
  nothing,
  rounded,
  type Command,
  type RecordedEvent,
} from '../..'
import { END, rulesOf, START, termsOf } from '../../__tests__/lot'

const buyer = { role: 'buyer', person_id: 'p_buyer' } as const
const supplier = { role: 'supplier', person_id: 'p_supplier' } as const

type Step = [at: number, command: Omit<Command, 'actor'> & Partial<Pick<Command, 'actor'>>]

/** Plays commands and tells what the lot came to. */
function played(steps: Step[], change = {}) {
  const events: RecordedEvent[] = []
  let state = nothing
  const submit = (command: Command, at: number) => {
    for (const event of decide(state, command, at).events) {
      state = evolve(state, event)
      events.push({ ...event, seq: state.seq })
    }
  }
  const participants = ['a', 'b', 'c'].map((id) => termsOf(id))
  submit({ kind: 'schedule', actor: buyer, lot_id: 'lot', rules: rulesOf(change), participants }, START - 1)
  for (const [at, command] of steps) submit({ actor: buyer, ...command } as Command, at)
  return { state, events, result: lotResult(state, events) }
}

const bid = (participant_id: string, price: string) =>
  ({ kind: 'bid', actor: supplier, participant_id, price, currency: 'eur' }) as Step[1]
const award = (participant_id: string, seq: number) =>
  ({ kind: 'award', shares: [{ participant_id, seq, quantity: '100' }] }) as Step[1]

describe('what a lot came to', () => {
  it('costs each share its part of the lot, whatever quantity the bid offered', () => {
    const split = (participant_id: string, price: string, quantity: string) =>
      ({ ...bid(participant_id, price), quantity }) as Step[1]
    const { state, result } = played(
      [
        [START + 1, split('a', '900', '60')],
        [START + 2, split('b', '800', '80')],
        [END + 300_000, { kind: 'tick' } as Step[1]],
        [
          END + 300_001,
          {
            kind: 'award',
            shares: [
              { participant_id: 'b', seq: 4, quantity: '80' },
              { participant_id: 'a', seq: 3, quantity: '20' },
            ],
          } as Step[1],
        ],
      ],
      { split: { kind: 'fill' } },
    )
    expect(result).toMatchObject({ phase: 'awarded', paid: '820', compared: '820' })
    expect(result.participations.map(({ won_amount }) => won_amount)).toEqual(['180', '640', null])
    expect(awardedOf(state)).toMatchObject({ value: '820', saved: { amount: '180', percent: '18' } })
  })

  it('tells the winner, the losers, who was silent and what it cost', () => {
    const { result } = played([
      [START + 1, bid('a', '900')],
      [START + 2, bid('b', '899.5')],
      [START + 3, bid('b', '850')],
      [END + 300_000, { kind: 'tick' } as Step[1]],
      [END + 300_001, award('b', 5)],
    ])
    expect(result).toMatchObject({ phase: 'awarded', best: '850', paid: '850', decided_at: END + 300_001 })
    expect(result.participations).toMatchObject([
      { participant_id: 'a', outcome: 'lost', rank: 2, bid_count: 1, last_value: '900', won_amount: null },
      { participant_id: 'b', outcome: 'won', rank: 1, bid_count: 1, refused_count: 1, won_amount: '850' },
      { participant_id: 'c', outcome: 'no_bid', rank: null, bid_count: 0, first_bid_at: null },
    ])
  })

  it('tells a bid voided after the close as a disqualification', () => {
    const { result } = played([
      [START + 1, bid('a', '900')],
      [START + 2, bid('b', '850')],
      [END + 300_000, { kind: 'tick' } as Step[1]],
      [END + 300_001, { kind: 'void_bid', seq: 4, reason: 'below the minimum' } as Step[1]],
      [END + 300_002, award('a', 3)],
    ])
    expect(result.best).toBe('900')
    expect(result.participations.map(({ outcome }) => outcome)).toEqual(['won', 'disqualified', 'no_bid'])
  })

  it('waits for the buyer', () => {
    const { result } = played([
      [START + 1, bid('a', '900')],
      [END + 300_000, { kind: 'tick' } as Step[1]],
    ])
    expect(result).toMatchObject({ phase: 'closed', decided_at: null, paid: null })
    expect(result.participations[0].outcome).toBe('open')
  })
})

describe('a figure', () => {
  it('is rounded to the nearest, within half of its last digit', () => {
    expect(exactText(rounded({ n: 100n, d: 3n }, 2))).toBe('33.33')
    expect(exactText(rounded({ n: 5n, d: 1000n }, 2))).toBe('0.01')
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        fc.bigInt({ min: 1n, max: 10n ** 9n }),
        (n, d) => {
          const { n: rn, d: rd } = rounded({ n, d }, 4)
          const off = rn * d - n * rd
          expect((off < 0n ? -off : off) * 20_000n <= rd * d).toBe(true)
        },
      ),
    )
  })
})
