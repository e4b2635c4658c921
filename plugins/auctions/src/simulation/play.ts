import type { LotRules } from '../modules/auctions/domain'
import { summaryOf, type Summary } from './distribution'
import { makeBidders, type Crowd } from './make-bidders'
import { simulate, type Outcome } from './simulate'

/** Rules that are compared with the same made-up suppliers, run by run. */
export type Play = { variants: LotRules[]; crowd: Crowd; runs: number; seed: number; budget_ms: number }

/** Far apart, so that the suppliers of one run and the tempers of another have nothing in common. */
const SEEDS_APART = 7_919

/** Plays every variant with the same suppliers until the runs or the time are up; both variants get the same runs. */
export function play({ variants, crowd, runs, seed, budget_ms }: Play, now: () => number): Summary[] {
  const until = now() + budget_ms
  const outcomes: Outcome[][] = variants.map(() => [])
  for (let run = 0; run < runs && (run === 0 || now() < until); run++)
    variants.forEach((rules, index) => {
      const own = seed + run * SEEDS_APART
      const made = makeBidders(crowd, Number(rules.ceiling), rules.currency, own)
      outcomes[index].push(simulate({ rules, ...made, seed: own + 1 }))
    })
  return outcomes.map(summaryOf)
}
