import { mayTrade, verificationFault, VERIFICATIONS, verificationTransitions, type Verification } from '..'

describe('verification', () => {
  const allowed: [Verification, Verification][] = [
    ['pending', 'info_needed'],
    ['pending', 'verified'],
    ['pending', 'rejected'],
    ['info_needed', 'pending'],
    ['info_needed', 'verified'],
    ['info_needed', 'rejected'],
    ['verified', 'info_needed'],
    ['verified', 'suspended'],
    ['rejected', 'pending'],
    ['suspended', 'verified'],
    ['suspended', 'rejected'],
  ]

  it('moves along the table and nowhere else', () => {
    const moves = VERIFICATIONS.flatMap((from) => VERIFICATIONS.map((to) => [from, to] as const))
    expect(moves.filter(([from, to]) => verificationFault(from, to, 'because') === null)).toEqual(
      moves.filter(([from, to]) => allowed.some(([a, b]) => a === from && b === to)),
    )
  })

  it('reaches every state from the first and has no dead end', () => {
    const reached = new Set<Verification>(['pending'])
    for (const state of reached) verificationTransitions[state].forEach((next) => reached.add(next))
    expect([...reached].sort()).toEqual([...VERIFICATIONS].sort())
    for (const state of VERIFICATIONS) expect(verificationTransitions[state].length).toBeGreaterThan(0)
  })

  it('wants a reason for every decision against the company', () => {
    for (const [from, to] of allowed) {
      const needs = ['info_needed', 'rejected', 'suspended'].includes(to)
      for (const empty of [null, undefined, '', '  '])
        expect(verificationFault(from, to, empty)).toBe(needs ? 'verification_reason_required' : null)
    }
  })

  it('lets only a verified company trade', () => {
    expect(VERIFICATIONS.filter(mayTrade)).toEqual(['verified'])
  })
})
