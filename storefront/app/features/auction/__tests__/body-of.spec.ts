import type { AuctionBody } from '~/api/auctions.types'
import { startingIn } from '../body-of'

test('an auction that starts at once stays as long as planned', () => {
  const rules = { starts_at: '2026-11-22T10:00:00.000Z', ends_at: '2026-11-22T10:30:00.000Z' }
  const body = { title: 'Bolts', rules } as AuctionBody
  expect(startingIn(body, Date.parse('2026-11-21T08:00:00.000Z'), 10).rules).toMatchObject({
    starts_at: '2026-11-21T08:00:10.000Z',
    ends_at: '2026-11-21T08:30:10.000Z',
  })
})
