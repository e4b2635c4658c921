import { unitWord } from '../unit-word'

describe('the unit beside a quantity', () => {
  it('is one pack, two packs', () => {
    expect(unitWord('packs', 1, 'en')).toBe('pack')
    expect(unitWord('packs', 2, 'en')).toBe('packs')
    expect(unitWord('pcs', 1, 'en')).toBe('pc')
  })

  it('has three forms in Russian and Ukrainian', () => {
    expect([1, 2, 5, 21].map((count) => unitWord('пар', count, 'ru'))).toEqual([
      'пара',
      'пары',
      'пар',
      'пара',
    ])
    expect([1, 3, 11].map((count) => unitWord('пар', count, 'uk'))).toEqual(['пара', 'пари', 'пар'])
  })

  it('stays where it is an abbreviation or a measure', () => {
    expect(unitWord('уп.', 1, 'ru')).toBe('уп.')
    expect(unitWord('kg', 1, 'en')).toBe('kg')
  })
})
