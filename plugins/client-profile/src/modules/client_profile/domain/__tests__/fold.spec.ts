import { deserialize, serialize } from 'node:v8'
import fc from 'fast-check'
import { fold, historyOf, inLedgerOrder } from '../fold/fold'
import type { History } from '../fold/history'
import { projectCompany, projectHistory } from '../project/project-company'
import { ledgers } from './entries'

describe('the fold', () => {
  it('gives the same projections for the same entries in any order', () => {
    fc.assert(
      fc.property(
        ledgers.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => expect(projectCompany(shuffled)).toEqual(projectCompany(entries)),
      ),
    )
  })

  it('goes on from a stored history as if it had never stopped', () => {
    fc.assert(
      fc.property(ledgers, fc.nat(), (entries, cut) => {
        const sorted = [...entries].sort(inLedgerOrder)
        const position = sorted.length ? cut % sorted.length : 0
        const stored = deserialize(serialize(historyOf(sorted.slice(0, position)))) as History
        for (const entry of sorted.slice(position)) fold(stored, entry)
        expect(projectHistory(stored)).toEqual(projectCompany(entries))
      }),
    )
  })

  it('projecting does not change what is folded', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const history = historyOf(entries)
        const first = projectHistory(history)
        expect(projectHistory(history)).toEqual(first)
      }),
    )
  })
})
