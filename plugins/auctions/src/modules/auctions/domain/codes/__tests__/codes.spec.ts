import fc from 'fast-check'
import { codeSearch, cpvRows, DIVISIONS, divisionOf, unitRows } from '..'

describe('codes of what is bought', () => {
  it('take a missing or empty name from the division, then from English', () => {
    const rows = cpvRows(
      { '03000000-1': 'Agricultural products', '03110000-5': 'Crops', '60184000-1': 'Special trains' },
      { '03000000-1': '03000000-1', '03110000-5': 'Зерновые' },
      { '03000000-1': 'Сільськогосподарська продукція', '03110000-5': ' Зернові ', '60184000-1': '' },
    )
    expect(rows.map(({ code, ru, uk }) => [code, ru, uk])).toEqual([
      ['03000000-1', DIVISIONS['03'].ru, 'Сільськогосподарська продукція'],
      ['03110000-5', 'Зерновые', 'Зернові'],
      ['60184000-1', 'Special trains', 'Special trains'],
    ])
  })

  it('are typed as numbers or as words whose endings do not matter', () => {
    expect(codeSearch(' 4453 ')).toEqual({ prefix: '4453', stems: null })
    expect(codeSearch('44531000-6').prefix).toBe('44531000-6')
    expect(codeSearch('Стальные ПОДШИПНИКИ, ёмкость')).toEqual({
      prefix: null,
      stems: ['стальн', 'подшипни', 'емкос'],
    })
    expect(codeSearch('м2 кг').stems).toEqual(['м2', 'кг'])
  })

  it('never let a typed sign become a pattern', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const { prefix, stems } = codeSearch(typed)
        expect([prefix ?? '', ...(stems ?? [])].join('')).not.toMatch(/[%_\\']/)
      }),
    )
  })

  it('belong to a division or to none', () => {
    expect([divisionOf('44531000-6'), divisionOf('00000000-0'), divisionOf(null)]).toEqual(['44', null, null])
  })
})

describe('units', () => {
  it('of everyday trade come first and are named in every language', () => {
    const rows = unitRows({
      XZ: { name: 'zebra', symbol: '' },
      C62: { name: 'one', symbol: '1' },
      '4K': { name: 'milliampere', symbol: 'mA' },
    })
    expect(rows[0]).toMatchObject({ code: 'C62', ru: 'штука', symbol: { ru: 'шт.' } })
    expect(rows.filter(({ code }) => code === 'C62')).toHaveLength(1)
    expect(rows.slice(-2).map(({ code, symbol }) => [code, symbol])).toEqual([
      ['4K', { en: 'mA', ru: 'mA', uk: 'mA' }],
      ['XZ', null],
    ])
  })
})
