import { searchQuery, searchText, skuKey, tokens, tellingWords } from '../search-text'

describe('words that tell something alone', () => {
  it('are the longer ones of several', () => {
    expect(tellingWords('Болт М8 для титанової рами')).toEqual(['болт', 'титанової', 'рами'])
    expect(tellingWords('болт болт')).toEqual([])
    expect(tellingWords('6204 40 DIN')).toEqual([])
  })
})

describe('tokens', () => {
  it('reads sizes the same however they are written', () => {
    for (const written of ['Болт М8×40', 'болт m8 x 40', 'БОЛТ М8 х 40', 'болт M8*40'])
      expect(tokens(written)).toEqual(['болт', 'm8', '40'])
  })

  it('reads decimal commas and keeps decimals whole', () => {
    expect(tokens('кабель 3×2,5 мм')).toEqual(['кабель', '3', '2.5', 'мм'])
  })

  it('takes words apart at signs, not at apostrophes', () => {
    expect(tokens("6205-2RS С3/м'який")).toEqual(['6205', '2rs', 'c3', 'мякий'])
  })
})

describe('searchText and searchQuery', () => {
  const finds = (language: 'en' | 'ru' | 'uk', query: string, text: string) => {
    const indexed = new Set(searchText(language, text).split(' '))
    return searchQuery(language, query)
      .split(' ')
      .every((word) => indexed.has(word))
  }

  it('finds a standard with and without the space', () => {
    expect(finds('en', 'DIN933', 'Bolt DIN 933')).toBe(true)
    expect(finds('en', 'din 933', 'Bolt DIN933')).toBe(true)
    expect(finds('ru', 'гост7798', 'Болт ГОСТ 7798')).toBe(true)
  })

  it('finds Ukrainian words in any form', () => {
    expect(finds('uk', 'болтами', 'Болт із шестигранною головкою')).toBe(true)
    expect(finds('uk', 'оцинкованих гайок', 'Гайка оцинкована')).toBe(true)
    expect(finds('uk', 'гвинт', 'Болт')).toBe(false)
  })
})

describe('skuKey', () => {
  it('forgives case, signs and the other alphabet', () => {
    for (const typed of ['HX-4017-M8X40', 'hx 4017 m8x40', 'НХ4017-М8Х40'])
      expect(skuKey(typed)).toBe('hx4017m8x40')
  })

  it('keeps different numbers apart', () => {
    expect(skuKey('6205-2RS')).not.toBe(skuKey('6205-2Z'))
  })
})
