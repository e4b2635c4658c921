import { latinLetters, vocabulary } from '../vocabulary'

describe('vocabulary', () => {
  it('holds words long enough to be corrected', () => {
    expect(vocabulary('Болт с шестигранной головкой М8 × 40 мм')).toEqual([
      'болт',
      'шестигранной',
      'головкой',
    ])
  })
})

describe('latinLetters', () => {
  it('brings confusable letters together', () => {
    expect(latinLetters('пидшипник')).toBe(latinLetters('підшипник'))
    expect(latinLetters('bolt')).toBe('bolt')
  })
})
