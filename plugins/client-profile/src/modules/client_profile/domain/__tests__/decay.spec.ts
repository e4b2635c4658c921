import fc from 'fast-check'
import { addRanks, NO_RANK, scoreAt, signalRank } from '../decay'

const DAY = 86_400_000
const HALF_LIFE = 60
const instants = fc.integer({ min: 0, max: 20_000 }).map((days) => days * DAY)
const signals = fc.record({ weight: fc.double({ min: 0.1, max: 100, noNaN: true }), at: instants })

describe('decayed scores', () => {
  it('a signal is worth its weight now and half of it a half-life later', () => {
    fc.assert(
      fc.property(signals, ({ weight, at }) => {
        const rank = signalRank(weight, at, HALF_LIFE)
        expect(scoreAt(rank, at, HALF_LIFE)).toBeCloseTo(weight, 6)
        expect(scoreAt(rank, at + HALF_LIFE * DAY, HALF_LIFE)).toBeCloseTo(weight / 2, 6)
      }),
    )
  })

  it('the score of signals together is the sum of their decayed weights', () => {
    fc.assert(
      fc.property(fc.array(signals, { minLength: 1, maxLength: 30 }), (list) => {
        const now = Math.max(...list.map(({ at }) => at))
        const rank = list.reduce(
          (sum, { weight, at }) => addRanks(sum, signalRank(weight, at, HALF_LIFE)),
          NO_RANK,
        )
        const expected = list.reduce(
          (sum, { weight, at }) => sum + weight * 2 ** (-(now - at) / DAY / HALF_LIFE),
          0,
        )
        expect(scoreAt(rank, now, HALF_LIFE) / expected).toBeCloseTo(1, 6)
      }),
    )
  })

  it('the order of two ranks is the order of their scores at every moment', () => {
    fc.assert(
      fc.property(signals, signals, instants, (a, b, now) => {
        const [high, low] = [
          signalRank(a.weight, a.at, HALF_LIFE),
          signalRank(b.weight, b.at, HALF_LIFE),
        ].sort((x, y) => y - x)
        expect(scoreAt(high, now, HALF_LIFE)).toBeGreaterThanOrEqual(scoreAt(low, now, HALF_LIFE))
      }),
    )
  })

  it('nothing adds nothing', () => {
    expect(addRanks(NO_RANK, 3)).toBe(3)
    expect(addRanks(NO_RANK, NO_RANK)).toBe(NO_RANK)
    expect(scoreAt(NO_RANK, 0, HALF_LIFE)).toBe(0)
  })
})
