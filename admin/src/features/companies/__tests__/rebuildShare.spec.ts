import type { Rebuild } from '../../../providers/contract/profiles'
import { rebuildShare } from '../rebuildShare'

const at = (interactions_done: number, interactions_total: number) =>
  rebuildShare({ interactions_done, interactions_total } as Rebuild)

describe('how far a rebuild is', () => {
  it('is the part of the ledger that was read', () => {
    expect(at(25, 100)).toBe(0.25)
    expect(at(120, 100)).toBe(1)
    expect(at(0, 0)).toBe(0)
  })
})
