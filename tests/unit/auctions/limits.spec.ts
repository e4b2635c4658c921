import fc from 'fast-check'
import { verify } from '../../verifier/src'
import { play } from './plays'
import { recorded } from './recorded'

const RUNS = Math.min(Number(process.env.AUCTION_RUNS ?? 3_000), 100_000)
const SEED = Number(process.env.AUCTION_SEED ?? 20_261_122)
const MS_PER_LOT = 40

/** English lots in which the leader must be beaten, so that proxies fight. */
const fights = play('english').map((one) => ({
  ...one,
  rules: { ...one.rules, beat: 'best' as const, terms_hash: null, deposit: false },
}))

const parsed = (line: string) => JSON.parse(line)

describe('limits of proxies', () => {
  it(
    `are in no record, and a record without them is verified as far as it tells (${RUNS} random lots)`,
    async () => {
      let fought = 0
      await fc.assert(
        fc.asyncProperty(fights, async (one) => {
          const withheld = recorded(one, false)
          expect(withheld.some((line) => /"(limit|decrement)":/.test(line))).toBe(false)
          const told = await verify(withheld)
          expect(told.findings).toEqual([])
          const { withheld_limits, ...disclosed } = await verify(recorded(one, true))
          expect(disclosed).toMatchObject({ findings: [], standing: told.standing })
          expect(withheld_limits).toBe(0)
          if (withheld.filter((line) => parsed(line).data?.by === 'proxy').length > 2) fought++
        }),
        { numRuns: RUNS, seed: SEED },
      )
      expect(fought).toBeGreaterThan(RUNS / 50)
    },
    RUNS * MS_PER_LOT,
  )
})
