import fc from 'fast-check'
import type { FormatKind } from '@gostiny/auctions/modules/auctions/domain'
import { play } from './plays'
import { playBoth } from './play-both'

const RUNS = Number(process.env.AUCTION_RUNS ?? 10_000)
/** The same lots every time, so that a change is judged by itself; the soak draws others. */
const SEED = Number(process.env.AUCTION_SEED ?? 20_261_122)
const MS_PER_LOT = 20
const formats: FormatKind[] = ['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid']

/** Rules say what happens exactly; an independent reading of them must say the same, word for word. */
describe.each(formats)('a lot in the format %s', (format) => {
  it(
    `is decided as the verifier decides it (${RUNS} random lots, seed ${SEED})`,
    () => {
      fc.assert(
        fc.property(play(format), (one) => {
          const { house, oracle } = playBoth(one)
          expect(house).toEqual(oracle)
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    RUNS * MS_PER_LOT,
  )
})
