import fc from 'fast-check'
import { daysBetween, formatMonth, relative } from '../dates'
import { sumDecimals } from '../decimal'
import { formatAmount, formatPrice, formatShare } from '../format'
import { formatBytes } from '../formatBytes'

const nbsp = '\u00A0'

describe('figures on the screen', () => {
  it('writes money as the language of the reader does', () => {
    expect(formatAmount('1234567.5', 'en-GB')).toBe('1,234,567.50')
    expect(formatAmount('1234567.5', 'ru-RU')).toBe(`1${nbsp}234${nbsp}567,50`)
  })

  it('keeps every digit of a decimal too long for a binary float', () => {
    expect(formatAmount('9007199254740993.01', 'en-GB')).toBe('9,007,199,254,740,993.01')
  })

  it('shows a unit price to the hundredth of a cent', () => {
    expect(formatPrice('0.0125', 'en-GB')).toBe('0.0125')
    expect(formatPrice('3', 'en-GB')).toBe('3.00')
  })

  it('writes shares and sizes', () => {
    expect(formatShare(0.714, 'en-GB')).toBe('71%')
    expect(formatBytes(717_562, 'en-GB')).toBe('717.6 kB')
    expect(formatBytes(0, 'en-GB')).toBe('0 bytes')
  })
})

describe('sums of decimals', () => {
  it('are exact where floats are not', () => {
    expect(sumDecimals(['0.1', '0.2'])).toBe('0.3')
    expect(sumDecimals(['9007199254740993', '-0.000001'])).toBe('9007199254740992.999999')
    expect(sumDecimals([])).toBe('0')
  })

  it('agree with counting in cents', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 })), (cents) => {
        const decimal = (value: number) =>
          `${value < 0 ? '-' : ''}${Math.floor(Math.abs(value) / 100)}.${String(Math.abs(value) % 100).padStart(2, '0')}`
        const total = cents.reduce((sum, value) => sum + value, 0)
        expect(Number(sumDecimals(cents.map(decimal)))).toBeCloseTo(total / 100, 6)
      }),
    )
  })
})

describe('dates', () => {
  const now = new Date(2026, 10, 21, 15, 0)

  it('counts days by the calendar, not by hours', () => {
    expect(daysBetween(new Date(2026, 10, 20, 23, 59), new Date(2026, 10, 21, 0, 1))).toBe(1)
    expect(daysBetween(new Date(2026, 10, 21, 0, 1), new Date(2026, 10, 21, 23, 59))).toBe(0)
  })

  it.each([
    [new Date(2026, 10, 21, 14, 30), '30 minutes ago'],
    [new Date(2026, 10, 21, 9, 0), '6 hours ago'],
    [new Date(2026, 10, 20, 9, 0), 'yesterday'],
    [new Date(2026, 10, 30, 9, 0), 'in 9 days'],
    [new Date(2026, 9, 20, 9, 0), '5 weeks ago'],
    [new Date(2026, 4, 20, 9, 0), '6 months ago'],
    [new Date(2024, 4, 20, 9, 0), '3 years ago'],
  ])('%s is %s', (date, words) => {
    expect(relative(date, now, 'en-GB')).toBe(words)
  })

  it('names months shortly for axes and fully for reading', () => {
    expect(formatMonth('2026-03', 'en-GB')).toBe('Mar 26')
    expect(formatMonth('2026-03', 'uk-UA', 'long')).toBe('березень 2026 р.')
  })
})
