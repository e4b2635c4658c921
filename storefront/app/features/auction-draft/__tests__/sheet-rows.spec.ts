import ExcelJS from 'exceljs'
import { readText, readWorkbook } from '../sheet-rows.server'

const bytes = (text: string) => new TextEncoder().encode(text)

test.each([
  [
    'a\tb\n1\t2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'a;b\n1,5;"x;y"',
    [
      ['a', 'b'],
      ['1,5', 'x;y'],
    ],
  ],
  [
    '\uFEFFa,b\r\n1,2\r\n',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('%j is read with the delimiter it has', (text, rows) => {
  expect(readText(bytes(text), 10)).toEqual(rows)
})

test('what is no UTF-8 is read as Windows-1251', () => {
  expect(readText(new Uint8Array([0xc1, 0xee, 0xeb, 0xf2, 0x3b, 0x35]), 10)).toEqual([['Болт', '5']])
})

test('the first sheet of a workbook is read with the results of its formulas', async () => {
  const workbook = new ExcelJS.Workbook()
  const sheet = workbook.addWorksheet('goods')
  sheet.addRow(['Bolt', 12.5, { formula: 'B1*2', result: 25 }])
  const file = new Uint8Array(await workbook.xlsx.writeBuffer())
  expect(await readWorkbook(file, 10)).toEqual([['Bolt', '12.5', '25']])
  await expect(readWorkbook(file.slice(0, 40), 10)).rejects.toThrow()
})
