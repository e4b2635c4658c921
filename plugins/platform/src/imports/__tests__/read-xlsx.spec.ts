import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import ExcelJS from 'exceljs'
import JSZip from 'jszip'
import { readXlsx } from '../read-xlsx'

describe('rows of a workbook', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbook-'))
  const file = path.join(folder, 'ledger.xlsx')
  const header = ['invoice', 'description', 'price', 'at']
  const lines = Array.from({ length: 40 }, (_, line) => [`53${line}`, `BLUE CUP ${line % 7}`, line / 4])

  beforeAll(async () => {
    const book = new ExcelJS.Workbook()
    const second = book.addWorksheet('notes')
    second.addRow(['not this one'])
    const first = book.addWorksheet('ledger')
    first.addRow(header)
    for (const line of lines) first.addRow([...line, new Date('2024-02-29T08:26:00Z')])
    ;(first as unknown as { orderNo: number }).orderNo = 0
    ;(second as unknown as { orderNo: number }).orderNo = 1
    await book.xlsx.writeFile(file)
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  async function read(from: string): Promise<string[][]> {
    const rows: string[][] = []
    for await (const batch of readXlsx(from)) rows.push(...batch.rows)
    return rows
  }

  it('are those of the sheet that stands first, every time', async () => {
    const expected = [header, ...lines.map((line) => [...line.map(String), '2024-02-29 08:26:00'])]
    for (let reading = 0; reading < 400; reading++) expect(await read(file)).toEqual(expected)
  })

  it('are not looked for in a sheet that is a chart', async () => {
    const zip = await JSZip.loadAsync(readFileSync(file))
    const edit = async (name: string, from: RegExp, to: string) =>
      zip.file(name, (await zip.file(name)!.async('string')).replace(from, to))
    await edit(
      'xl/workbook.xml',
      /<sheets>/,
      '<sheets><sheet sheetId="9" name="Chart" state="visible" r:id="rIdC"/>',
    )
    await edit(
      'xl/_rels/workbook.xml.rels',
      /<\/Relationships>/,
      '<Relationship Id="rIdC" Type="chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
    )
    const charted = path.join(folder, 'charted.xlsx')
    writeFileSync(charted, await zip.generateAsync({ type: 'nodebuffer' }))
    expect((await read(charted))[0]).toEqual(header)
  })

  it('are refused whole when the file is no workbook or ends early', async () => {
    const bytes = readFileSync(file)
    const broken = path.join(folder, 'broken.xlsx')
    for (const content of [
      Buffer.from('PK no archive'),
      bytes.subarray(0, bytes.length / 2),
      Buffer.alloc(0),
    ]) {
      writeFileSync(broken, content)
      await expect(read(broken)).rejects.toMatchObject({ code: 'workbook_damaged', status: 422 })
    }
  })
})
