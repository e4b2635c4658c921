import { csvCell, toCsv } from '../csv'
import type { Column } from '../types'

type Line = { id: string; name: string; amount: string | null }

const columns: Column<Line>[] = [
  { id: 'name', label: 'Name', text: ({ name }) => name },
  { id: 'amount', label: 'Amount', text: ({ amount }) => amount, isFigure: true },
]
const rows: Line[] = [
  { id: '1', name: 'Brandt "Maschinen", GmbH', amount: '1234.50' },
  { id: '2', name: '=HYPERLINK("x")', amount: null },
]

describe('export of a table', () => {
  it('quotes what needs quoting and leaves an absent value empty', () => {
    expect(toCsv(columns, rows, 'en').split('\r\n')).toEqual([
      'Name,Amount',
      '"Brandt ""Maschinen"", GmbH",1234.50',
      '"\'=HYPERLINK(""x"")",',
    ])
  })

  it('uses a semicolon and a decimal comma where spreadsheets expect them', () => {
    expect(toCsv(columns, rows.slice(0, 1), 'ru').split('\r\n')[1]).toBe(
      '"Brandt ""Maschinen"", GmbH";1234,50',
    )
  })

  it('takes no negative number for a formula', () => {
    expect(csvCell('-12.5', ',')).toBe('-12.5')
    expect(csvCell('-A1', ',')).toBe("'-A1")
    expect(csvCell('@sum', ',')).toBe("'@sum")
  })
})
