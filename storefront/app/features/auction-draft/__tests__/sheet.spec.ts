import { guessColumns, readSheet } from '../sheet'

test.each([
  [['Name', 'Qty', 'UoM', 'SKU', 'Price']],
  [['Наименование', 'Кол-во', 'Ед. изм.', 'Артикул', 'Цена']],
  [['Найменування', 'Кількість', 'Од.', 'Артикул', 'Ціна']],
])('headings %p are understood', (heading) => {
  expect(guessColumns([heading, ['Bolt', '5', 'pcs', 'B-1', '2']])).toEqual({
    columns: { title: 0, quantity: 1, unit: 2, sku: 3, price: 4, cpv: null },
    hasHeading: true,
  })
})

test('without headings columns are told from what stands in them', () => {
  const rows = [
    ['44531400-5', 'Steel bolt M8, zinc plated', '1 000', 'шт.', '0,12'],
    ['44531400-5', 'Nut', '500', 'шт.', '0,05'],
  ]
  expect(guessColumns(rows)).toEqual({
    columns: { cpv: 0, title: 1, quantity: 2, unit: 3, price: 4, sku: null },
    hasHeading: false,
  })
})

test('what is right becomes goods, what is not is told by its line', () => {
  const rows = [
    ['Name', 'Qty', 'Price', 'CPV'],
    ['Bolt', '2,5', '1,20', ''],
    [' ', '', ''],
    ['Nut', 'many'],
    ['', '3'],
    ['Washer', '', '', '12'],
  ]
  const { columns, hasHeading } = guessColumns(rows)
  const { items, faults } = readSheet(rows, columns, hasHeading)
  expect(items).toMatchObject([{ title: 'Bolt', quantity: '2.5', own_price: '1.20', unit: 'C62' }])
  expect(faults).toEqual([
    { line: 4, column: 'quantity', text: 'many' },
    { line: 5, column: 'title', text: '' },
    { line: 6, column: 'cpv', text: '12' },
  ])
})

test('nothing at all is no goods and no faults', () => {
  expect(readSheet([], guessColumns([]).columns, false)).toEqual({ items: [], faults: [] })
})
