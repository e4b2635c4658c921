import { chosenWidth, NOTHING_CHOSEN, readChoice, resized, toggled } from '../table-choice'

describe('what a person chose in a table', () => {
  test('is read back, and is nothing when it is garbled', () => {
    const choice = { hidden: ['po'], widths: { date: 180 } }
    expect(readChoice(JSON.stringify(choice))).toEqual(choice)
    expect([null, 'po,date', '{"hidden":1,"widths":{"a":"wide"}}'].map(readChoice)).toEqual([
      NOTHING_CHOSEN,
      NOTHING_CHOSEN,
      NOTHING_CHOSEN,
    ])
  })

  test('puts a column away and takes it back', () => {
    const away = toggled(NOTHING_CHOSEN, 'po')
    expect([away.hidden, toggled(away, 'po').hidden]).toEqual([['po'], []])
  })

  test('gives one column its width and keeps the others as they are seen', () => {
    const wider = resized(NOTHING_CHOSEN, 'date', 200.4, { date: 100, sum: 80 })
    expect(wider.widths).toEqual({ date: 200, sum: 80 })
    expect(resized(wider, 'sum', 3, { date: 1 }).widths).toEqual({ date: 200, sum: 56 })
  })

  test('is as wide as its columns together, unknown ones at the usual width', () => {
    expect(chosenWidth(NOTHING_CHOSEN, ['a'])).toBeNull()
    expect(chosenWidth({ hidden: [], widths: { a: 100 } }, ['a', 'b'])).toBe(240)
  })
})
