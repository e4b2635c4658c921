import fc from 'fast-check'
import { rulesOf, START, termsOf } from '../../modules/auctions/domain/__tests__/lot'
import { compare, decide, exact, nothing, type LotRules } from '../../modules/auctions/domain'
import { drawsFrom } from '../../modules/auctions/domain/screens/chance'
import { awardOf, courseOf, type Player } from '../course'

const MINUTE = 60_000

const formats: Partial<LotRules>[] = [
  {},
  { beat: 'own', visibility: { lead_price: 'hidden', rank: 'own', light: null, buyer_sees_names: false } },
  { guard: { own_percent: '2', best_percent: '5' } },
  {
    format: 'japanese',
    step: { kind: 'absolute', amount: '20' },
    japanese: { start: '1000', every_ms: MINUTE, late_pass: false, below_zero: false },
  },
  {
    format: 'dutch',
    step: { kind: 'absolute', amount: '20' },
    dutch: { start: '600', every_ms: MINUTE },
  },
  {
    format: 'staged',
    beat: 'own',
    prebid_at: START - 3_600_000,
    staged: { pause_ms: MINUTE, rounds: 2, turn_ms: 2 * MINUTE },
  },
]

const play = (change: Partial<LotRules>, seed: number, floors: number[], until = START + 30 * 3_600_000) => {
  const rules = rulesOf({ ...change, terms_hash: 'terms' })
  const participants = floors.map((_, index) => termsOf(`p${index}`))
  const players = floors.map((floor, index): Player => ({
    participant_id: `p${index}`,
    person_id: `pers_${index}`,
    temper: { floor: String(floor), pace_ms: 30_000, boldness: 0.02 },
  }))
  const schedule = {
    kind: 'schedule',
    actor: { role: 'buyer', person_id: 'pers_buyer' },
    lot_id: 'lot',
    rules,
    participants,
  } as const
  return courseOf({
    schedule: schedule as never,
    published_at: START - 86_400_000,
    players,
    until,
    chance: drawsFrom(seed),
  })
}

describe('simulated suppliers', () => {
  it.each(formats.map((change) => [change.format ?? 'english', change] as const))(
    'play a %s lot to its close, nobody below his floor, each command taken again as it was',
    (_name, change) => {
      fc.assert(
        fc.property(
          fc.integer({ min: 1, max: 1_000_000 }),
          fc.array(fc.integer({ min: 700, max: 1_100 }), { minLength: 1, maxLength: 5 }),
          (seed, floors) => {
            const { commands, state } = play(change, seed, floors)
            expect(state.phase).toBe('closed')
            const floorOf = (id: string) => exact(String(floors[Number(id.slice(1))]))
            for (const { participant_id, price } of state.standing)
              expect(compare(exact(price), floorOf(participant_id))).toBeGreaterThanOrEqual(0)
            const again = commands.reduce(
              (lot, { command, at }) => decide(lot, command, at).state,
              nothing as typeof state,
            )
            expect({ phase: again.phase, seq: again.seq }).toEqual({ phase: state.phase, seq: state.seq })
            const award = decide(state, awardOf(state, 'pers_buyer'), START + 40 * 3_600_000)
            expect(award.refusal).toBeNull()
          },
        ),
        { numRuns: 25 },
      )
    },
  )

  it('go on while the lot is live and stop at the instant given', () => {
    const until = START + 10 * MINUTE
    const { commands, state } = play({}, 7, [700, 720, 740], until)
    expect(state.phase).toBe('live')
    expect(state.standing.length).toBeGreaterThan(1)
    expect(commands.every(({ at }) => at <= until)).toBe(true)
  })

  it('confirm a drop they mean, so that the guard stops nobody for good', () => {
    const { commands } = play({ guard: { own_percent: '1', best_percent: '1' } }, 3, [700, 710, 720])
    expect(commands.some(({ command }) => command.kind === 'bid' && command.confirm_token)).toBe(true)
  })
})
