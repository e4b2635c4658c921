import { DISPUTE_STATES, dueAt, followers, isDecided } from '../dispute-states'

it('lets every dispute be decided, and a decided one change no more', () => {
  const reached = new Set<string>(['open'])
  for (const state of reached) followers[state as 'open'].forEach((next) => reached.add(next))

  expect([...reached].sort()).toEqual([...DISPUTE_STATES].sort())
  expect(DISPUTE_STATES.filter(isDecided)).toEqual(['upheld', 'refused'])
})

it('promises an answer sooner while the lot runs', () => {
  expect(dueAt(0, true)).toBe(3_600_000)
  expect(dueAt(0, false)).toBe(86_400_000)
})
