const MINUTE_MS = 60_000

/** What the rules of a plan are made from. Amounts in whole units of the currency. */
type Facts = { ceiling: number; minutes: number; startsAt: Date }

const english = { format: 'english', step: { kind: 'percent', percent: '0.5', of: 'start' } }
/** For auctions of hours. */
const smallStep = { kind: 'percent', percent: '0.1', of: 'start' }
const visibility = (
  lead_price: 'shown' | 'hidden',
  light: { green: number; amber: number } | null = null,
) => ({
  ...{ lead_price, light },
  rank: 'own',
  buyer_sees_names: false,
})

/** A step of levels that reaches from the ceiling to two thirds of it in the time there is. */
const levelStep = ({ ceiling, minutes }: Facts) => ({
  kind: 'absolute',
  amount: String(Math.max(1, Math.round((ceiling * 0.36) / minutes))),
})

/** The rules the plans name. */
export const RULES: Record<string, (facts: Facts) => object> = {
  lead: () => ({ ...english, beat: 'best', visibility: visibility('shown') }),
  long: () => ({ ...english, step: smallStep, beat: 'best', visibility: visibility('shown') }),
  long_rank: () => ({ ...english, step: smallStep, beat: 'own', visibility: visibility('hidden') }),
  rank: () => ({ ...english, beat: 'own', visibility: visibility('hidden') }),
  light: () => ({ ...english, beat: 'own', visibility: visibility('hidden', { green: 1, amber: 3 }) }),
  landed: () => ({ ...english, beat: 'best', value: 'landed', visibility: visibility('shown') }),
  japanese: (facts) => ({
    format: 'japanese',
    step: levelStep(facts),
    japanese: {
      start: String(facts.ceiling),
      every_ms: MINUTE_MS,
      late_pass: false,
      below_zero: false,
    },
  }),
  dutch: (facts) => ({
    format: 'dutch',
    step: levelStep(facts),
    dutch: { start: String(Math.round(facts.ceiling * 0.64)), every_ms: MINUTE_MS },
  }),
  hybrid: (facts) => ({
    format: 'hybrid',
    step: levelStep(facts),
    dutch: { start: String(Math.round(facts.ceiling * 0.64)), every_ms: MINUTE_MS },
    hybrid: { sealed_ms: 10 * MINUTE_MS, last_look_ms: 5 * MINUTE_MS },
    visibility: visibility('shown'),
  }),
  sealed: () => ({ format: 'sealed', visibility: visibility('hidden') }),
  staged: ({ startsAt }) => ({
    format: 'staged',
    beat: 'own',
    prebid_at: new Date(startsAt.getTime() - 24 * 60 * MINUTE_MS).toISOString(),
    step: { kind: 'percent', percent: '0.5', of: 'start' },
    staged: { pause_ms: 5 * MINUTE_MS, rounds: 3, turn_ms: 2 * MINUTE_MS },
    guard: null,
  }),
}
