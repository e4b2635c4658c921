import { DISPUTE_STATES, dueAt, isDecided, mayMove, transitions } from '../dispute-states'

it('lets every dispute come to an end, and an ended one change no more', () => {
  const reached = new Set<string>(['open'])
  for (const state of reached) transitions[state as 'open'].forEach(({ to }) => reached.add(to))

  expect([...reached].sort()).toEqual([...DISPUTE_STATES].sort())
  expect(DISPUTE_STATES.filter(isDecided)).toEqual(['upheld', 'refused', 'withdrawn'])
})

it('lets only staff decide, only who filed it withdraw, and the other side reply once it is taken up', () => {
  for (const from of DISPUTE_STATES)
    for (const to of ['upheld', 'refused', 'withdrawn'] as const) {
      expect(mayMove('respondent', from, to)).toBe(false)
      expect(mayMove('staff', from, to)).toBe(!isDecided(from) && to !== 'withdrawn')
      expect(mayMove('filer', from, to)).toBe(!isDecided(from) && to === 'withdrawn')
    }
  expect(DISPUTE_STATES.filter((from) => mayMove('respondent', from, 'in_review'))).toEqual(['in_review'])
})

it('promises an answer sooner while the lot runs', () => {
  expect(dueAt(0, true)).toBe(3_600_000)
  expect(dueAt(0, false)).toBe(86_400_000)
})
