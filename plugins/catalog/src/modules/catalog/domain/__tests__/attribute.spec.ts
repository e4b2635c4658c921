import { attributeProblem, facetKey } from '../attribute'
import { parseFilters } from '../list-filters'

describe('facetKey', () => {
  it('is the same for equal measures', () => {
    expect(facetKey({ number: '8.50' })).toBe('8.5')
    expect(facetKey({ number: '08.500' })).toBe('8.5')
    expect(facetKey({ number: '100' })).toBe('100')
    expect(facetKey({ parts: [{ prefix: 'M', number: '8.0' }, { number: '40' }] })).toBe('M8x40')
  })

  it('hides the comma that separates keys in a filter', () => {
    expect(facetKey({ text: 'G 1/2, inner 50%' })).toBe('G 1/2%2C inner 50%25')
  })
})

describe('attributeProblem', () => {
  const length = { kind: 'number' as const, choices: [] }
  const coating = { kind: 'choice' as const, choices: [{ code: 'zinc', titles: {} }] }

  it('accepts what fits', () => {
    expect(attributeProblem(length, { code: 'length', kind: 'number', number: '-1.5' })).toBeUndefined()
    expect(attributeProblem(coating, { code: 'coating', kind: 'choice', choice: 'zinc' })).toBeUndefined()
  })

  it('names what does not', () => {
    expect(attributeProblem(length, { code: 'length', kind: 'text', text: '1' })).toBe(
      'attribute_kind_mismatch',
    )
    expect(attributeProblem(length, { code: 'length', kind: 'number', number: '1,5' })).toBe(
      'attribute_number_invalid',
    )
    expect(attributeProblem(coating, { code: 'coating', kind: 'choice', choice: 'gold' })).toBe(
      'attribute_choice_unknown',
    )
  })
})

describe('parseFilters', () => {
  it('tells values from ranges', () => {
    expect(parseFilters({ coating: 'zinc,none', length: '20..60', width: '..5', height: '-1.5..' })).toEqual([
      { code: 'coating', kind: 'values', keys: ['zinc', 'none'] },
      { code: 'length', kind: 'range', min: '20', max: '60' },
      { code: 'width', kind: 'range', min: null, max: '5' },
      { code: 'height', kind: 'range', min: '-1.5', max: null },
    ])
  })

  it('gives numbers the form their keys have and drops empty filters', () => {
    expect(parseFilters({ length: '40.0', coating: '', width: '..' })).toEqual([
      { code: 'length', kind: 'values', keys: ['40'] },
    ])
  })
})
