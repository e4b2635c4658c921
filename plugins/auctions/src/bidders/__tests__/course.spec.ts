import fc from 'fast-check'
import { rulesOf, START, termsOf } from '../../modules/auctions/domain/__tests__/lot'
import {
  compare,
  decide,
  exact,
  nothing,
  pairOf,
  type LotRules,
  type LotState,
} from '../../modules/auctions/domain'
import { drawsFrom } from '../../modules/auctions/domain/screens/chance'
import { awardOf, courseOf, type Player, type Stamped } from '../course'
import { drawnFrom } from '../temper'

const MINUTE = 60_000

function hybridOf(lead_price: 'shown' | 'hidden'): Partial<LotRules> {
  return {
    format: 'hybrid',
    beat: 'own',
    step: { kind: 'absolute', amount: '20' },
    dutch: { start: '600', every_ms: MINUTE },
    hybrid: { sealed_ms: 10 * MINUTE, last_look_ms: 5 * MINUTE },
    visibility: { lead_price, rank: 'own', light: null, buyer_sees_names: false },
  }
}

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
  hybridOf('shown'),
  hybridOf('hidden'),
  { final_ms: 3 * MINUTE, hard_stop_ms: 0 },
  { split: { kind: 'fill' } },
]

/** What `decide` refused of what they sent, but for a drop it asks about once. */
const refusals = (commands: readonly Stamped[]) => {
  let state: LotState = nothing
  return commands.flatMap(({ command, at }) => {
    const { refusal, state: next } = decide(state, command, at)
    state = next
    return refusal && refusal.refused !== 'confirm_required' ? [refusal.refused] : []
  })
}

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
            expect(refusals(commands)).toEqual([])
            const again = commands.reduce((lot, { command, at }) => decide(lot, command, at).state, nothing)
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

  const floorsOfSome = fc.array(fc.integer({ min: 620, max: 1_100 }), { minLength: 2, maxLength: 6 })
  const seeds = fc.integer({ min: 1, max: 1_000_000 })

  it('hand in one envelope each that the key of the lot opens, at no less than the floor', () => {
    fc.assert(
      fc.property(seeds, floorsOfSome, fc.boolean(), (seed, floors, isSplit) => {
        const { private_key, point } = pairOf(drawnFrom(drawsFrom(seed)))
        const sealing = { public_key: point.toString('base64url') }
        const split = isSplit ? ({ kind: 'fill' } as const) : null
        const { commands, state } = play({ format: 'sealed', beat: 'own', sealing, split }, seed, floors)
        expect(refusals(commands)).toEqual([])
        const able = floors.filter((floor) => floor <= 1_000)
        expect(state.sealed).toHaveLength(able.length)
        expect(new Set(state.sealed.map(({ ciphertext }) => ciphertext.length)).size).toBeLessThan(2)

        const actor = { role: 'buyer', person_id: 'pers_buyer' } as const
        const opening = { private_key, shares: [] }
        const opened = decide(
          state,
          { kind: 'open_envelopes', actor, envelopes: [], opening },
          START + 40 * 3_600_000,
        )
        expect(opened.events[0].data).toEqual({ void: [] })
        expect(opened.state.standing).toHaveLength(able.length)
        for (const { participant_id, price } of opened.state.standing) {
          const floor = exact(String(floors[Number(participant_id.slice(1))]))
          expect(compare(exact(price), floor)).toBeGreaterThanOrEqual(0)
        }
      }),
      { numRuns: 25 },
    )
  })

  it('end a hybrid lot by offers unseen and a last look, in which the winner goes just before the leader', () => {
    const looks = Array.from({ length: 40 }, (_, seed) => {
      const { commands, state } = play(hybridOf('shown'), seed + 1, [640, 642, 650, 655, 820])
      let lot: LotState = nothing
      const kinds = commands.flatMap(({ command, at }) => {
        const { events, state: next } = decide(lot, command, at)
        lot = next
        return events
      })
      const stages = kinds.flatMap(({ kind, data }) =>
        kind === 'stage_opened' ? [(data as { stage: string }).stage] : [],
      )
      const answered = kinds.filter(
        ({ kind, data }) => kind === 'bid_accepted' && 'by' in data && data.by === 'supplier',
      )
      return {
        stages,
        answered: answered.length,
        hidden: kinds.filter(({ kind }) => kind === 'final_bid_received').length,
        leads: state.standing[0].by,
      }
    })
    expect(looks.every(({ stages, hidden }) => stages[0] === 'sealed' && hidden > 0)).toBe(true)
    const answered = looks.filter(({ answered }) => answered > 0)
    expect(answered.length).toBeGreaterThan(0)
    expect(
      answered.every(
        ({ stages, answered, leads }) => stages[1] === 'last_look' && answered === 1 && leads === 'supplier',
      ),
    ).toBe(true)
  })
})
