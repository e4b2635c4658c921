import type { InteractionKind, TimelineEntry } from '../../../providers/contract/profiles'
import { entryKey } from '../entryKey'
import { groupTimeline } from '../groupTimeline'
import { groupOf, kindsOf } from '../timelineKinds'

let made = 0

const entry = (kind: InteractionKind, at: Date, more: Partial<TimelineEntry> = {}): TimelineEntry => ({
  id: `int_${++made}`,
  company_id: 'comp_1',
  kind,
  occurred_at: at.toISOString(),
  recorded_at: at.toISOString(),
  person: { id: 'pers_1', name: 'Olena' },
  product: null,
  category: null,
  supplier: null,
  sku: null,
  document_id: null,
  quantity: null,
  unit_price: null,
  amount: null,
  discount: null,
  currency: null,
  purpose: null,
  payment_means: null,
  channel: null,
  source: 'test',
  details: {},
  ...more,
})

const today = (hour: number) => new Date(2026, 10, 21, hour)
const yesterday = (hour: number) => new Date(2026, 10, 20, hour)

describe('the timeline', () => {
  it('tells a run of looking around as one and keeps orders apart', () => {
    const days = groupTimeline([
      entry('product.viewed', today(12)),
      entry('product.viewed', today(11)),
      entry('order.placed', today(10)),
      entry('order.placed', today(9)),
      entry('product.viewed', today(8)),
    ])
    expect(days).toHaveLength(1)
    expect(days[0]?.items.map(({ entries }) => entries.length)).toEqual([2, 1, 1, 1])
  })

  it('joins neither different people nor different days', () => {
    const days = groupTimeline([
      entry('product.viewed', today(2)),
      entry('product.viewed', today(1), { person: { id: 'pers_2', name: 'Ivan' } }),
      entry('product.viewed', yesterday(23), { person: { id: 'pers_2', name: 'Ivan' } }),
    ])
    expect(days.map(({ day, items }) => [day, items.length])).toEqual([
      ['2026-11-21', 2],
      ['2026-11-20', 1],
    ])
  })

  it('has nothing to tell of nothing', () => {
    expect(groupTimeline([])).toEqual([])
  })

  it('says a search that found nothing in other words', () => {
    expect(entryKey(entry('search.done', today(1), { details: { result_count: 0 } }))).toBe(
      'company_page.timeline.search_empty',
    )
    expect(entryKey(entry('search.done', today(1), { details: { result_count: 3 } }))).toBe(
      'company_page.timeline.search_done',
    )
    expect(entryKey(entry('order.placed', today(1)))).toBe('company_page.timeline.order_placed_bare')
    expect(entryKey(entry('cart.line_added', today(1)))).toBe('company_page.timeline.cart_line_added')
  })

  it('asks the server for the kinds of the groups chosen', () => {
    expect(kindsOf(['orders'])).toEqual(['order.placed', 'order.changed', 'order.canceled'])
    expect(kindsOf([])).toEqual([])
    expect(groupOf('payment.received')).toBe('money')
    expect(groupOf('discount.used')).toBe('discounts')
  })
})
