import fc from 'fast-check'
import {
  happenedAt,
  INTEREST_KINDS,
  interestKinds,
  missingFields,
  type InterestEvent,
} from '../interest-event'

const now = new Date('2026-03-15T10:00:00Z')

describe('an event of the portal', () => {
  it('happened when the browser says, but neither in the future nor unbelievably long ago', () => {
    expect(happenedAt(new Date('2026-03-15T09:59:00Z'), now)).toEqual(new Date('2026-03-15T09:59:00Z'))
    expect(happenedAt(new Date('2999-01-01T00:00:00Z'), now)).toEqual(now)
    expect(happenedAt(new Date('1970-01-01T00:00:00Z'), now)).toEqual(new Date('2026-03-12T10:00:00Z'))
  })

  it('says what it is about, whatever its kind', () => {
    fc.assert(
      fc.property(fc.constantFrom(...interestKinds), (kind) => {
        const event = { id: '1', kind, at: now } as InterestEvent
        expect(missingFields(event)).toEqual([...INTEREST_KINDS[kind]])
        const facts = { product_id: 'p', variant_id: 'v', category_id: 'c', document_id: 'd', query: 'q' }
        expect(missingFields({ ...event, ...facts, result_count: 0, quantity: 1, ids: ['p'] })).toEqual([])
      }),
    )
  })
})
