import type { LotRules } from '../modules/auctions/domain'
import { summaryOf, type Summary } from './distribution'
import { makeBidders, type Crowd } from './make-bidders'
import type { Recording } from './recording'
import { replay } from './replay'
import { simulate } from './simulate'
import type { Outcome } from './simulated-lot'

/** Who bids: made-up suppliers, or those of a past lot. */
export type Cast = { kind: 'crowd'; crowd: Crowd } | { kind: 'recorded'; recording: Recording }

/** Rules that are compared with the same suppliers, run by run. */
export type Play = { variants: LotRules[]; cast: Cast; runs: number; seed: number; budget_ms: number }

/** Far apart, so that the suppliers of one run and the tempers of another have nothing in common. */
const SEEDS_APART = 7_919

/** Plays every variant with the same suppliers until the runs or the time are up; both variants get the same runs. */
export function play({ variants, cast, runs, seed, budget_ms }: Play, now: () => number): Summary[] {
  const until = now() + budget_ms
  const players = variants.map((rules) => playerOf(rules, cast))
  const outcomes: Outcome[][] = variants.map(() => [])
  for (let run = 0; run < runs && (run === 0 || now() < until); run++)
    players.forEach((play, index) => outcomes[index].push(play(seed + run * SEEDS_APART)))
  return outcomes.map((all) => summaryOf(all, cast.kind === 'recorded' ? cast.recording.winner : null))
}

function playerOf(rules: LotRules, cast: Cast): (seed: number) => Outcome {
  if (cast.kind === 'crowd')
    return (seed) => {
      const made = makeBidders(cast.crowd, Number(rules.ceiling), rules.currency, seed)
      return simulate({ rules, ...made, seed: seed + 1 })
    }
  let asRecorded: Outcome | null = null
  return (seed) => {
    if (asRecorded) return asRecorded
    const replayed = replay(rules, cast.recording, seed)
    if (!replayed.diverged) asRecorded = replayed
    return replayed
  }
}
