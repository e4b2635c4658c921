import type { Column } from '../column'
import { csvOf } from '../csv'
import { pagesAround } from '../pages-around'
import { totalCells } from '../total-cells'

type Row = { name: string; sum: string }

const columns: Column<Row>[] = [
  { id: 'name', header: 'Name', cell: () => null, text: (row) => row.name },
  { id: 'picture', header: 'Picture', cell: () => null },
  { id: 'sum', header: 'Sum', cell: () => null, text: (row) => row.sum },
]

describe('rows as a file', () => {
  test('only columns that can be written are, quoted where needed', () => {
    const rows = [{ name: 'Bolt; "M8"', sum: '-12.50' }]
    expect(csvOf(columns, rows)).toBe('\ufeffName;Sum\r\n"Bolt; ""M8""";-12.50')
  })

  test('a spreadsheet takes no cell for a formula', () => {
    expect(csvOf(columns, [{ name: '=HYPERLINK("x")', sum: '1' }])).toContain(`"'=HYPERLINK(""x"")"`)
  })
})

describe('totals', () => {
  test('spread over the columns that have none', () => {
    const summed = [{ ...columns[0]!, total: 'Sum' }, columns[1]!, { ...columns[2]!, total: '12.50' }]
    expect(totalCells(summed).map(({ column, span }) => [column.id, span])).toEqual([
      ['name', 2],
      ['sum', 1],
    ])
  })
})

describe('pages to choose from', () => {
  test.each([
    [1, 1, [1]],
    [1, 5, [1, 2, null, 5]],
    [3, 5, [1, 2, 3, 4, 5]],
    [10, 20, [1, null, 9, 10, 11, null, 20]],
  ])('on page %p of %p', (page, last, offered) => {
    expect(pagesAround(page, last)).toEqual(offered)
  })
})
