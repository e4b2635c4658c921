import { isUnderWay, nextState, RUN_STATES, runTransitions, type RunState, type RunStep } from '..'

const steps = (state: RunState) => Object.keys(runTransitions[state]) as RunStep[]

describe('the life of an import', () => {
  it('reaches every state from the upload', () => {
    const reached = new Set<RunState>(['uploaded'])
    for (const state of reached) for (const step of steps(state)) reached.add(nextState(state, step)!)
    expect([...reached].sort()).toEqual([...RUN_STATES].sort())
  })

  it('can be taken up again wherever a process died', () => {
    for (const state of RUN_STATES.filter(isUnderWay)) {
      expect(steps(state).some((step) => ['stage', 'write', 'settled', 'undo'].includes(step))).toBe(true)
    }
  })

  it('cannot be cancelled once the data is in the shop, only undone', () => {
    expect(nextState('written', 'cancel')).toBeUndefined()
    expect(nextState('done', 'cancel')).toBeUndefined()
    expect(nextState('done', 'undo')).toBe('undoing')
    expect(nextState('staged', 'undo')).toBeUndefined()
  })
})
