import type { Language } from '@gostiny/platform'
import { sortKey } from '../sort-key'

const byKey = (language: Language, titles: string[]) =>
  [...titles].sort((a, b) => (sortKey(language, a) < sortKey(language, b) ? -1 : 1))

describe('sortKey', () => {
  it('puts numbers by their size', () => {
    const titles = ['Bolt M6 × 20', 'Bolt M8 × 2.5', 'Bolt M8 × 2.75', 'Bolt M8 × 16', 'Bolt M10 × 16']
    expect(byKey('en', [...titles].reverse())).toEqual(titles)
  })

  it('follows the alphabet of the language', () => {
    const ukrainian = [
      'гак',
      'ґрати',
      'дріт',
      'електрод',
      'єва',
      'жало',
      'ибіс',
      'ізолятор',
      'їжа',
      'йод',
      'кабель',
    ]
    expect(byKey('uk', [...ukrainian].reverse())).toEqual(ukrainian)
    const russian = ['еда', 'ёлка', 'жесть', 'эмаль', 'юла', 'якорь']
    expect(byKey('ru', [...russian].reverse())).toEqual(russian)
  })

  it('does not count case and signs, and puts Latin titles first', () => {
    expect(sortKey('ru', '«Болт»,  М8')).toBe(sortKey('ru', 'болт м8'))
    expect(byKey('uk', ['Болт', 'Anchor'])).toEqual(['Anchor', 'Болт'])
  })
})
