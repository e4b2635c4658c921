import { isPossibleDay } from '../requested-date'

describe('the wished delivery day', () => {
  it('may be today wherever the buyer is, and later', () => {
    const now = new Date('2026-03-10T05:00:00Z')
    expect(isPossibleDay('2026-03-09', now)).toBe(true)
    expect(isPossibleDay('2026-03-10', now)).toBe(true)
    expect(isPossibleDay('2027-01-01', now)).toBe(true)
  })

  it('is not a day that is over everywhere', () => {
    expect(isPossibleDay('2026-03-09', new Date('2026-03-10T12:00:00Z'))).toBe(false)
    expect(isPossibleDay('2026-03-01', new Date('2026-03-10T05:00:00Z'))).toBe(false)
  })
})
