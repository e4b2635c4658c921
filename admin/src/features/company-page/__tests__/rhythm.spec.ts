import polyglotI18nProvider from 'ra-i18n-polyglot'
import en from '../../../i18n/en'
import uk from '../../../i18n/uk'
import type { Translate } from '../../../i18n/useT'
import { rhythmAxis } from '../rhythm'
import { stateLine } from '../stateLine'
import { profileOf } from './profile'

const speak = (locale: string, phrases: object): Translate =>
  polyglotI18nProvider(() => phrases as never, locale).translate as Translate
const now = new Date(2026, 10, 21, 12)
const daysAgo = (days: number) => new Date(2026, 10, 21 - days, 12).toISOString()

describe('the state of a company in one line', () => {
  it('names the silence and what is usual', () => {
    const cooling = profileOf({ state: 'cooling', lastOrderAt: daysAgo(41), gaps: [17, 18, 20] })
    expect(stateLine(cooling, now, speak('en', en))).toBe(
      'Cooling: 41 days since the last order, usual 18 days',
    )
    expect(stateLine(cooling, now, speak('uk', uk)).replaceAll('\u00A0', ' ')).toBe(
      'Холоне: 41 день від останнього замовлення, зазвичай 18 днів',
    )
  })

  it('claims no rhythm before there is one', () => {
    const fresh = profileOf({ state: 'new', lastOrderAt: daysAgo(1) })
    expect(stateLine(fresh, now, speak('en', en))).toBe('New: 1 day since the last order, 1 order day so far')
  })

  it('says plainly that nothing was ordered', () => {
    const prospect = profileOf({ state: 'prospect', lastOrderAt: null })
    expect(stateLine(prospect, now, speak('en', en))).toBe('Prospect: has not ordered yet')
  })
})

describe('the line of orders', () => {
  const profile = profileOf({
    state: 'stable',
    lastOrderAt: daysAgo(10),
    gaps: [10, 20],
    next: { at: daysAgo(-5), from: daysAgo(-2), to: daysAgo(-10) },
  })

  it('lays past orders, today and the expected window on one axis', () => {
    const axis = rhythmAxis(profile, now)
    expect(axis?.orders.map(({ x, gapDays }) => [x.toFixed(2), gapDays])).toEqual([
      ['0.00', null],
      ['0.20', 10],
      ['0.60', 20],
    ])
    expect(axis?.today).toBeCloseTo(0.8)
    expect(axis?.window).toEqual({ from: expect.closeTo(0.84), to: 1, expected: expect.closeTo(0.9) })
  })

  it('ends today when no order is expected', () => {
    const axis = rhythmAxis(profileOf({ state: 'lost', lastOrderAt: daysAgo(30), gaps: [10] }), now)
    expect(axis?.today).toBe(1)
    expect(axis?.window).toBeNull()
  })

  it('is not drawn without a rhythm', () => {
    expect(rhythmAxis(profileOf({ state: 'new', lastOrderAt: daysAgo(1) }), now)).toBeNull()
  })
})
