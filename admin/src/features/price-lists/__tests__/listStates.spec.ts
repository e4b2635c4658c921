import type { PriceList } from '../../../providers/contract/prices'
import { listState } from '../listStates'

const list = (more: Partial<PriceList>): PriceList =>
  ({ status: 'active', starts_at: null, ends_at: null, ...more }) as PriceList
const border = '2026-12-01T00:00:00.000Z'
const before = new Date(Date.parse(border) - 1)

describe('where a price list stands', () => {
  it('a draft is a draft whatever its dates', () => {
    expect(listState(list({ status: 'draft', starts_at: border }), before)).toBe('draft')
  })

  it('holds from its first moment', () => {
    expect(listState(list({ starts_at: border }), before)).toBe('upcoming')
    expect(listState(list({ starts_at: border }), new Date(border))).toBe('active')
  })

  it('no longer holds at its last', () => {
    expect(listState(list({ ends_at: border }), before)).toBe('active')
    expect(listState(list({ ends_at: border }), new Date(border))).toBe('ended')
  })
})
