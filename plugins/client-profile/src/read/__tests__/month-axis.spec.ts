import { monthAxis } from '../month-axis'

const now = new Date('2026-03-15T10:00:00Z')

describe('the axis of months', () => {
  it('ends now and has no gaps', () => {
    const axis = monthAxis('2026-01', now)
    expect(axis).toHaveLength(24)
    expect([axis[0], axis[11], axis[12], axis[23]]).toEqual(['2024-04', '2025-03', '2025-04', '2026-03'])
    expect(monthAxis(null, now)).toEqual(axis)
  })

  it('shows imported history where it lies', () => {
    const axis = monthAxis('2011-08', now)
    expect([axis[0], axis[23]]).toEqual(['2009-09', '2011-08'])
  })

  it('stays with the present while any figure is on it', () => {
    expect(monthAxis('2024-04', now)[23]).toBe('2026-03')
    expect(monthAxis('2024-03', now)[23]).toBe('2024-03')
  })
})
