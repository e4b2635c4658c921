import fc from 'fast-check'
import { ukrainianStem } from '../ukrainian-stem'

const families = [
  ['болт', 'болти', 'болтів', 'болтами', 'болту', 'болтом', 'болтові', 'болтах'],
  ['гайка', 'гайки', 'гайок', 'гайкою', 'гайками', 'гайку'],
  ['шайба', 'шайби', 'шайб', 'шайбами'],
  ['підшипник', 'підшипники', 'підшипників', 'підшипниками', 'підшипнику'],
  ['дріт', 'дроту', 'дроти', 'дротом'],
  ['кабель', 'кабелі', 'кабелів', 'кабелем', 'кабелями'],
  ['стрижень', 'стрижня', 'стрижні', 'стрижнями'],
  ['різець', 'різця', 'різці', 'різцями'],
  ['оцинкований', 'оцинкована', 'оцинковані', 'оцинкованого', 'оцинкованими'],
  ['шестигранний', 'шестигранна', 'шестигранною', 'шестигранних'],
  ['сталь', 'сталі', 'сталлю'],
  ['кільце', 'кільця', 'кілець', 'кільцями'],
  ['рукавиця', 'рукавиці', 'рукавиць', 'рукавицями'],
  ["м'який", 'м’яка', 'мʼякого'],
]

describe('ukrainianStem', () => {
  it.each(families.map((family) => [family[0], family]))('%s: all forms meet', (_word, family) => {
    expect(new Set(family.map(ukrainianStem)).size).toBe(1)
  })

  it('keeps different goods apart', () => {
    const stems = families.map(([word]) => ukrainianStem(word))
    expect(new Set(stems).size).toBe(families.length)
  })

  it('leaves short words and words of other alphabets alone', () => {
    expect(ukrainianStem('мій')).toBe('мой')
    expect(ukrainianStem('M8')).toBe('m8')
    expect(ukrainianStem('Bolts')).toBe('bolts')
  })

  it('never makes a word longer or empty', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'),
      minLength: 1,
      maxLength: 15,
    })
    fc.assert(
      fc.property(letters, (word) => {
        const stem = ukrainianStem(word)
        expect(stem.length).toBeLessThanOrEqual(word.length)
        if (/[^ь]/.test(word)) expect(stem).not.toBe('')
      }),
    )
  })
})
