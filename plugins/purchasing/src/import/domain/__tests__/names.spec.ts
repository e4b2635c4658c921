import { countryCode, ledgerCurrency, mostFrequent } from '..'

describe('the title of a code', () => {
  it('is the spelling met most often', () => {
    const spellings = [
      { text: 'WHITE LANTERN', count: 3 },
      { text: 'WHITE METAL LANTERN', count: 9 },
      { text: '', count: 50 },
    ]
    expect(mostFrequent(spellings)).toBe('WHITE METAL LANTERN')
  })

  it('does not depend on the order of equals', () => {
    const spellings = [
      { text: 'LANTERN B', count: 2 },
      { text: 'LANTERN A', count: 2 },
      { text: 'LAMP', count: 2 },
    ]
    expect(mostFrequent(spellings)).toBe('LANTERN A')
    expect(mostFrequent([...spellings].reverse())).toBe('LANTERN A')
    expect(mostFrequent([])).toBeUndefined()
  })
})

describe('a country', () => {
  it.each([
    ['United Kingdom', 'gb'],
    ['EIRE', 'ie'],
    ['Germany', 'de'],
    ['USA', 'us'],
    ['Channel Islands', 'je'],
    ['Hong Kong', 'hk'],
    ['Czech Republic', 'cz'],
    ['Украина', 'ua'],
    ['Польща', 'pl'],
    ['fr', 'fr'],
    ['European Community', null],
    ['Unspecified', null],
    ['', null],
  ])('%s is %s', (name, code) => expect(countryCode(name)).toBe(code))

  it('most lines go to gives the currency of a ledger that names none', () => {
    expect(['gb', 'ua', 'kz', 'de', 'us', null].map(ledgerCurrency)).toEqual([
      'gbp',
      'uah',
      'kzt',
      'eur',
      'gbp',
      'gbp',
    ])
  })
})
