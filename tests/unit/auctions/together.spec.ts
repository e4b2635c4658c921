import fc from 'fast-check'
import { cheapestSet, exact, type BoundLot } from '@gostiny/auctions/modules/auctions/domain'
import { cheapest } from '../../verifier/src/packages'

const RUNS = Math.min(Number(process.env.AUCTION_RUNS ?? 10_000), 200_000)
const SEED = Number(process.env.AUCTION_SEED ?? 20_261_122)

type Drawn = { value: number | null; at: number }
const best = fc.record({
  value: fc.option(fc.integer({ min: -3, max: 30 })),
  at: fc.integer({ min: 1, max: 4 }),
})

/** A few ordinary lots, then packages of them. */
const auctions = fc
  .record({
    lots: fc.array(best, { minLength: 2, maxLength: 5 }),
    packages: fc.array(fc.tuple(best, fc.array(fc.nat({ max: 4 }), { minLength: 2, maxLength: 4 })), {
      maxLength: 6,
    }),
  })
  .map(({ lots, packages }) => {
    const lot = (id: string, covers: string[], { value, at }: Drawn): BoundLot => ({
      ...{ lot_id: id, covers },
      best: value === null ? null : { value: exact(String(value)), at },
    })
    const idOf = (place: number) => `l${place % lots.length}`
    return [
      ...lots.map((drawn, place) => lot(`l${place}`, [], drawn)),
      ...packages.flatMap(([drawn, covers], place) => {
        const covered = [...new Set(covers.map(idOf))]
        return covered.length > 1 ? [lot(`p${place}`, covered, drawn)] : []
      }),
    ]
  })

const asMembers = (lots: readonly BoundLot[]) =>
  lots.map(({ lot_id, covers, best: bid }) => ({
    lot_id,
    facts: {
      ...{ marks: [], claims: [], together: null },
      rules: { covers: [...covers] } as never,
      best: bid && { text: String(bid.value.n), at: bid.at },
    },
  }))

describe('the cheapest set of lots and packages', () => {
  it(`is the one the verifier finds by trying all (${RUNS} random auctions)`, () => {
    fc.assert(
      fc.property(auctions, (lots) => {
        const set = cheapestSet(lots)
        expect([...set].sort()).toEqual([...cheapest(asMembers(lots))].sort())
        const covered = lots
          .filter(({ lot_id }) => set.includes(lot_id))
          .flatMap(({ lot_id, covers }) => (covers.length ? covers : lot_id))
        expect(new Set(covered).size).toBe(covered.length)
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })
})
