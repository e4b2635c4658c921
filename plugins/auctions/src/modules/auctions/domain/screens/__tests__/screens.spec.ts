import fc from 'fast-check'
import { flagsIn, type ClosedLot } from '..'
import { atLeast, chanceOfTurns, standing } from '../chance'
import { honestWorld, lotOf, ringLots } from './worlds'

const SEEDS = Array.from({ length: 60 }, (_, index) => index + 1)
const ring = ['r0', 'r1', 'r2']

describe('signs of collusion', () => {
  it('are seldom seen among suppliers who compete: in fewer than one world of ten', () => {
    const flagged = SEEDS.filter((seed) => flagsIn(honestWorld(seed)).length > 0)
    expect(flagged.length / SEEDS.length).toBeLessThan(0.1)
  })

  it('are seen in a ring hidden among honest lots: its rotation, its covers and its even distances', () => {
    const seen = { rotation: 0, cover_bids: 0, even_gaps: 0 }
    let [flagged, wrong] = [0, 0]
    for (const seed of SEEDS.slice(0, 20)) {
      const flags = flagsIn([...honestWorld(seed), ...ringLots(seed)])
      for (const screen of Object.keys(seen) as (keyof typeof seen)[])
        if (flags.some((flag) => flag.screen === screen && flag.company_ids.every((id) => ring.includes(id))))
          seen[screen] += 1
      flagged += flags.length
      wrong += flags.filter(({ company_ids }) => !company_ids.every((id) => ring.includes(id))).length
    }
    expect(seen.rotation).toBeGreaterThanOrEqual(18)
    expect(seen.cover_bids).toBeGreaterThanOrEqual(18)
    expect(seen.even_gaps).toBeGreaterThanOrEqual(18)
    expect(wrong / flagged).toBeLessThan(0.05)
  })

  it('say on what they rest', () => {
    const [flag] = flagsIn([...honestWorld(1), ...ringLots(1)]).filter(({ screen }) => screen === 'rotation')
    expect(flag).toMatchObject({ company_ids: ring, n: 9, k: 9 })
    expect(flag.p).toBeLessThan(0.05)
    expect(flag.lot_ids).toHaveLength(10)
  })

  it('tell who offers the same to the cent more than once', () => {
    const twins = [1, 2, 3].map((index) => {
      const offers = ringLots(index, 1)[0].offers.filter(({ company_id }) => company_id !== 'r2')
      return lotOf(
        20_000 + index,
        offers.map((one) => ({ ...one, value: 900 + index, exact: `${900 + index}.00` })),
      )
    })
    const flags = flagsIn([...honestWorld(3), ...twins])
    expect(flags.find(({ screen }) => screen === 'identical_prices')).toMatchObject({ n: 3, k: 3 })
  })

  it('tell who came from one address, and nobody else', () => {
    const [first, ...rest] = honestWorld(4)
    const [a, b, ...others] = first.offers
    const shared: ClosedLot = {
      ...first,
      offers: [a, { ...b, addresses: [...b.addresses, ...a.addresses] }, ...others],
    }
    const flags = flagsIn([shared, ...rest]).filter(({ screen }) => screen === 'same_address')
    expect(flags).toHaveLength(1)
    expect(flags[0]).toMatchObject({ company_ids: [a.company_id, b.company_id].sort(), k: 1, p: null })
  })

  it('do not depend on the order in which lots are given', () => {
    const lots = [...honestWorld(5), ...ringLots(5)]
    fc.assert(
      fc.property(fc.shuffledSubarray(lots, { minLength: lots.length }), (shuffled) => {
        expect(flagsIn(shuffled)).toEqual(flagsIn(lots))
      }),
      { numRuns: 5 },
    )
  })
})

describe('chance', () => {
  it('of at least so many of so many', () => {
    expect(atLeast(0, 5, 0.3)).toBe(1)
    expect(atLeast(5, 5, 0.5)).toBeCloseTo(1 / 32, 12)
    expect(atLeast(1, 3, 0.5)).toBeCloseTo(7 / 8, 12)
  })

  it('of at least so many falls with every further one', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (n, p) => {
          const tails = Array.from({ length: n + 1 }, (_, k) => atLeast(k, n, p))
          expect(tails.every((tail, k) => k === 0 || tail <= tails[k - 1] + 1e-9)).toBe(true)
        },
      ),
    )
  })

  it('of strict turns is small, of blocks it is one', () => {
    expect(chanceOfTurns([...'abcabcabcabc'])).toBeLessThan(0.002)
    expect(chanceOfTurns([...'aaaabbbbcccc'])).toBe(1)
  })

  it('keeps of many findings only what stands up to their number', () => {
    const found = [0.001, 0.02, 0.04].map((p) => ({ p }))
    expect(standing(found, 3)).toHaveLength(3)
    expect(standing(found, 30)).toHaveLength(1)
    expect(standing(found, 100)).toHaveLength(0)
  })
})
