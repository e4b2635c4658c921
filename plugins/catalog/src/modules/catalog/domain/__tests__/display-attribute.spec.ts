import fc from 'fast-check'
import { displayAttribute } from '../display-attribute'
import { formatNumber } from '../format-number'
import { unitSymbol } from '../units'

const definition = { kind: 'dimension' as const, unit: 'MMT', unit_symbols: null, choices: [] }
const size = { parts: [{ prefix: 'M', number: '8' }, { number: '40' }] }

describe('displayAttribute', () => {
  it('writes a dimension as each language does', () => {
    expect(displayAttribute(definition, size, 'en')).toBe('M8 × 40 mm')
    expect(displayAttribute(definition, size, 'ru')).toBe('М8 × 40 мм')
    expect(displayAttribute(definition, size, 'uk')).toBe('М8 × 40 мм')
  })

  it('writes a number with its unit', () => {
    const power = { kind: 'number' as const, unit: 'KWT', unit_symbols: null, choices: [] }
    expect(displayAttribute(power, { number: '1.50' }, 'en')).toBe('1.5 kW')
    expect(displayAttribute(power, { number: '1.50' }, 'uk')).toBe('1,5 кВт')
    expect(displayAttribute({ ...power, unit: 'DD' }, { number: '45' }, 'ru')).toBe('45°')
    expect(displayAttribute({ ...power, unit: null }, { number: '3' }, 'ru')).toBe('3')
  })

  it('names a choice, in English where there is no translation', () => {
    const coating = {
      kind: 'choice' as const,
      unit: null,
      unit_symbols: null,
      choices: [{ code: 'zinc', titles: { en: 'zinc', ru: 'цинк' } }],
    }
    expect(displayAttribute(coating, { choice: 'zinc' }, 'ru')).toBe('цинк')
    expect(displayAttribute(coating, { choice: 'zinc' }, 'uk')).toBe('zinc')
    expect(displayAttribute(coating, { choice: 'gone' }, 'en')).toBe('gone')
  })
})

describe('formatNumber', () => {
  it.each([
    ['1234.50', '1,234.5', '1234,5', '1234,5'],
    ['12345', '12,345', '12\u00a0345', '12\u00a0345'],
    ['-0.250', '−0.25', '−0,25', '−0,25'],
    ['1234567.001', '1,234,567.001', '1\u00a0234\u00a0567,001', '1\u00a0234\u00a0567,001'],
  ])('%s', (decimal, en, ru, uk) => {
    expect([formatNumber(decimal, 'en'), formatNumber(decimal, 'ru'), formatNumber(decimal, 'uk')]).toEqual([
      en,
      ru,
      uk,
    ])
  })

  it('loses no digit', () => {
    const decimals = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(999_999))
    fc.assert(
      fc.property(decimals, ([whole, fraction]) => {
        const decimal = `${whole}.${String(fraction).padStart(6, '0')}`
        const back = formatNumber(decimal, 'uk')
          .replace(/\u00a0/g, '')
          .replace(',', '.')
        expect(back).toBe(decimal.replace(/\.?0+$/, ''))
      }),
    )
  })
})

describe('unitSymbol', () => {
  it('prefers the attribute’s own symbol, knows common units, and falls back to the code', () => {
    expect(unitSymbol('MTR', 'ru')).toBe('м')
    expect(unitSymbol('MTR', 'ru', { ru: 'пог. м' })).toBe('пог. м')
    expect(unitSymbol('ZZ', 'uk')).toBe('ZZ')
    expect(unitSymbol(null, 'en')).toBe('')
  })
})
