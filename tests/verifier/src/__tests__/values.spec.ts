import { decimal, fixedText, plainDecimal } from '../values/decimal'
import { ceil, floor, rational } from '../values/rational'
import { valueOf, valueText } from '../values/value-text'
import { comparedValue, factorsOf, priceFor } from '../values/compared-value'
import type { ValueKind } from '../contract'
import { stepOf } from '../lot/steps'
import { Auction, RULES, START, supplier } from './support/auction'

const value = (kind: ValueKind, price: string, terms = {}) =>
  valueText(comparedValue(kind, factorsOf(supplier('anna', terms)), decimal(price)))

describe('Compared value (RULES.md §3)', () => {
  test.each([
    ['price', '10', { fx: '92.1234' }, '921.234'],
    ['landed', '100', { fx: '2', landed: '30', fixed: '-5', percent: '10' }, '247.5'],
    ['merit', '100', { k: '3' }, '100/3'],
    ['merit', '-100', { k: '3' }, '-100/3'],
    ['life_cycle', '100', { fx: '1.5', life_cost: '0.25' }, '150.25'],
  ] as const)('by %s a price of %s with %j is %s', (kind, price, terms, expected) => {
    expect(value(kind, price, terms)).toBe(expected)
  })

  test('a value has one text: no trailing zeros, no empty fraction', () => {
    const texts = ['12.50', '-3.0', '0.125', '-0', '1000'].map((text) => valueText(decimal(text)))
    expect(texts).toEqual(['12.5', '-3', '0.125', '0', '1000'])
    expect(valueText(rational(6n, 4n))).toBe('1.5')
    expect(valueText(valueOf('-10/6'))).toBe('-5/3')
  })

  test('tenths add up exactly, unlike binary floats', () => {
    expect(value('landed', '0.1', { landed: '0.2' })).toBe('0.3')
  })

  test('the price for a value is its inverse', () => {
    const factors = factorsOf(supplier('anna', { fx: '3', landed: '10', percent: '20' }))
    expect(valueText(priceFor('landed', factors, comparedValue('landed', factors, decimal('7.77'))))).toBe(
      '7.77',
    )
  })

  test('a supplier is told a price in its own currency, rounded down to its decimals', () => {
    const auction = new Auction({}, [supplier('anna'), supplier('boris', { currency: 'EUR', fx: '3' })])
    auction.bid('anna', '101', START)
    expect(auction.required('boris', '90', START, { currency: 'EUR' })).toBe('33.33')
  })

  test('rounding down goes down below zero too', () => {
    expect([floor(rational(-1n, 3n)), ceil(rational(-1n, 3n)), floor(rational(4n, 2n))]).toEqual([
      -1n,
      0n,
      2n,
    ])
    expect([fixedText(-5n, 2), fixedText(1200n, 2), fixedText(7n, 0)]).toEqual(['-0.05', '12.00', '7'])
  })

  test('a plain decimal has no exponent, no plus and a bounded number of digits', () => {
    const texts = ['1e3', '+1', '.5', '5.', '', ' 1', '1'.repeat(21), '0.12345678901', 'NaN']
    expect(texts.map(plainDecimal)).toEqual(texts.map(() => null))
    expect(plainDecimal('-12.5')).toEqual({ n: -125n, d: 10n })
  })
})

describe('Step (RULES.md §5)', () => {
  const bases = { own: decimal('333.33'), best: decimal('-250') }

  test('an absolute step is its amount', () => {
    expect(valueText(stepOf(RULES, bases))).toBe('1')
  })

  test.each([
    ['start', '10'],
    ['own', '3.34'],
    ['best', '2.5'],
  ] as const)('one percent of %s is %s, rounded up', (of, expected) => {
    expect(valueText(stepOf({ ...RULES, step: { kind: 'percent', percent: '1', of } }, bases))).toBe(expected)
  })

  test.each([
    ['0', '1'],
    ['99.99', '1'],
    ['100', '5'],
    ['-100', '5'],
    ['500', '20'],
    ['100000', '20'],
  ])('at %s the table says %s', (best, expected) => {
    const bands = [
      { from: '10', amount: '1' },
      { from: '100', amount: '5' },
      { from: '500', amount: '20' },
    ]
    const step = stepOf(
      { ...RULES, step: { kind: 'table', of: 'best', bands } },
      { own: null, best: decimal(best) },
    )
    expect(valueText(step)).toBe(expected)
  })

  test('without a bid there is no step', () => {
    const rules = { ...RULES, step: { kind: 'percent' as const, percent: '5', of: 'best' as const } }
    expect(valueText(stepOf(rules, { own: null, best: null }))).toBe('0')
  })

  test('below zero the step still points down', () => {
    const auction = new Auction({ step: { kind: 'percent', percent: '10', of: 'best' } })
    expect(auction.bid('anna', '-100', START)).toBe('accepted')
    expect(auction.bid('boris', '-109.99', START)).toBe('best_step_not_met')
    expect(auction.bid('boris', '-110', START)).toBe('accepted')
  })
})
