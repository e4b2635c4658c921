import { gzipSync } from 'node:zlib'
import ExcelJS from 'exceljs'
import iconv from 'iconv-lite'
import { startApp, type App } from '../support/app'
import { Client } from '../support/client'
import { testStaff } from '../support/companies'
import { carryOut, countRows, HEADER, ledger, smallLedger, upload, type Line } from './import-fixture'

let app: App
let clerk: Client

beforeAll(async () => {
  app = await startApp({ from: 'setup' })
  clerk = await testStaff(app)
})
afterAll(() => app?.stop())

const uploaded = async (content: string | Buffer, name = 'ledger.csv') =>
  (await upload(app, clerk, name, content)).body.import
const imported = async (content: string | Buffer, name?: string, body = {}) =>
  carryOut(clerk, (await uploaded(content, name)).id, 'run', body)

describe('files in other dress', () => {
  const european = smallLedger.map(
    ([invoice, code, title, quantity, date, price, customer, country]): Line => {
      const [day, time] = date.split(' ')
      return [
        invoice,
        code,
        title,
        quantity,
        `${day.split('-').reverse().join('.')} ${time}`,
        price.replace('.', ','),
        customer,
        country,
      ]
    },
  )
  const russianHeader = [
    'Накладная',
    'Артикул',
    'Наименование',
    'Количество',
    'Дата',
    'Цена',
    'Клиент',
    'Страна',
  ]
  const workbook = async () => {
    const book = new ExcelJS.Workbook()
    const sheet = book.addWorksheet('ledger')
    sheet.addRow(HEADER)
    for (const [invoice, code, title, quantity, date, price, customer, country] of smallLedger) {
      sheet.addRow([
        invoice,
        code,
        title,
        Number(quantity),
        new Date(`${date.replace(' ', 'T')}Z`),
        Number(price),
        customer ? Number(customer) : null,
        country,
      ])
    }
    return Buffer.from(await book.xlsx.writeBuffer())
  }
  const plain = ledger(smallLedger)

  const dresses: [string, () => Buffer | Promise<Buffer>, object][] = [
    ['UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${plain}`), { encoding: 'utf-8' }],
    [
      'UTF-16 little endian',
      () => Buffer.concat([Buffer.from([0xff, 0xfe]), iconv.encode(plain, 'utf-16le')]),
      { encoding: 'utf-16le' },
    ],
    ['UTF-16 big endian without a mark', () => iconv.encode(plain, 'utf-16be'), { encoding: 'utf-16be' }],
    [
      'Windows-1251 with semicolons, decimal commas and days first',
      () => iconv.encode(ledger(european, ';', russianHeader), 'windows-1251'),
      { encoding: 'windows-1251', delimiter: ';' },
    ],
    [
      'Windows-1252',
      () => iconv.encode(plain.replaceAll('BLUE CUP', 'BLUE CAFÉ CUP'), 'windows-1252'),
      { encoding: 'windows-1252' },
    ],
    [
      'tabs, packed with gzip',
      () => gzipSync(ledger(smallLedger, '\t')),
      { packing: 'gzip', delimiter: '\t' },
    ],
    ['an Excel workbook', workbook, { packing: 'zip' }],
  ]

  it.each(dresses)('%s: the same comes of it', async (_name, make, format) => {
    const opened = await uploaded(await make())
    expect(opened.format).toMatchObject(format)
    const examined = await carryOut(clerk, opened.id, 'dry-run')
    expect(examined.refusal).toBeNull()
    expect(examined.examination.reconciliation.measures.net).toEqual({
      read: '93.91',
      imported: '66.55',
      set_aside: '27.36',
    })
    expect(examined.examination.verdicts).toEqual({
      sale: 4,
      cancellation: 3,
      set_aside: 3,
      charge: 1,
      credit: 1,
      postage: 1,
    })
    const { body } = await clerk.post(`/admin/imports/${opened.id}/cancel`)
    expect(body.import.state).toBe('canceled')
  })
})

describe('a file that cannot be taken', () => {
  const good = smallLedger.slice(0, 3)
  const refusedAtUpload: [string, string | Buffer, string, string][] = [
    ['is empty', '', 'file_empty', 'Файл пуст.'],
    [
      'has an open quote',
      `${ledger(good)}700009,"A200,CUP,1,2011-01-01,1,90001,UK\n`,
      'quote_not_closed',
      'Строка 5, столбец 2',
    ],
    [
      'has a quote inside a value',
      ledger(good).replace('BLUE CUP', 'BLUE "CUP" X'),
      'quote_misplaced',
      'Строка 2, столбец 3',
    ],
    [
      'is a truncated archive',
      gzipSync(ledger(Array(500).fill(good).flat())).subarray(0, 600),
      'gzip_truncated',
      'обрывается после строки',
    ],
    ['has an endless line', `${ledger(good)}${'x'.repeat(3 << 20)}`, 'line_too_long', 'Строка 5 длиннее'],
    ['has no names of columns', 'hello\n', 'header_missing', 'названия столбцов'],
    [
      'is an archive of something else',
      Buffer.from('PK\u0003\u0004 nothing'),
      'workbook_damaged',
      'не книга Excel',
    ],
    [
      'is UTF-8 with a broken character',
      Buffer.concat([
        Buffer.from(ledger(good).replace('BLUE CUP', 'СИНЯЯ ЧАШКА')),
        Buffer.from([0xff, 0x0a]),
      ]),
      'encoding_damaged',
      'В строке 5',
    ],
  ]

  it.each(refusedAtUpload)('%s: says so, with the place', async (_what, content, code, words) => {
    const before = await countRows(app.db)
    const { status, body } = await upload(app, clerk, 'bad.csv', content, 'ru')
    expect({ status, code: body.code }).toEqual({ status: 422, code })
    expect(body.message).toContain(words)
    expect(await countRows(app.db)).toEqual(before)
  })

  const withLine = (line: Partial<Record<number, string>>) => {
    const changed = [...smallLedger[0]] as Line
    for (const [index, text] of Object.entries(line)) changed[Number(index)] = text!
    return ledger([...good, changed])
  }
  const refusedAtImport: [string, string, string, string][] = [
    ['a number is none', withLine({ 3: 'six' }), 'cell_not_a_number', 'Row 5, column Quantity: “six”'],
    ['a date is none', withLine({ 4: '2011-02-31' }), 'cell_not_a_date', 'Row 5, column InvoiceDate'],
    ['a code is missing', withLine({ 1: '' }), 'cell_empty', 'Row 5, column StockCode'],
    [
      'a row ends early',
      `${ledger(good)}700012,A100\n`,
      'columns_missing',
      'Row 5 ends before column Description',
    ],
    [
      'an invoice stands in it twice',
      ledger([...good, ...smallLedger.slice(3, 5), ...good]),
      'invoice_twice',
      'Row 7: invoice 700001',
    ],
    [
      'an invoice names two customers',
      withLine({ 6: '90009' }),
      'invoice_of_two_customers',
      'Row 5: invoice 700001',
    ],
    [
      'dates may be read two ways',
      ledger(good).replaceAll('2011-01-05', '05/01/2011'),
      'date_order_open',
      'column InvoiceDate',
    ],
    [
      'a needed column is not there',
      ledger(good).replace('UnitPrice', 'Whatever'),
      'column_not_mapped',
      'unit_price',
    ],
  ]

  it.each(refusedAtImport)('%s: the database stays as it was', async (_what, content, code, words) => {
    const before = await countRows(app.db)
    const refused = await imported(content)
    expect(refused).toMatchObject({ state: 'failed', refusal: { code } })
    expect(refused.refusal.message).toContain(words)
    expect(await countRows(app.db)).toEqual(before)
  })

  it('may be taken leniently: what cannot be read is set aside with its reason', async () => {
    const { id } = await uploaded(withLine({ 0: '700030', 3: 'six' }))
    const refused = await carryOut(clerk, id, 'run')
    expect(refused.state).toBe('failed')
    const run = await carryOut(clerk, id, 'run', { lenient: true })
    expect(run.reconciliation.measures.lines).toEqual({ read: 4, imported: 3, set_aside: 1 })
    expect(run.reconciliation.reasons).toEqual({ cell_not_a_number: { lines: 1, amount: '0' } })
    expect((await carryOut(clerk, id, 'undo')).state).toBe('undone')
  })
})

describe('columns', () => {
  it('can be corrected, and a saved mapping is proposed for the same headers', async () => {
    const header = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
    const { id, mapping } = await uploaded(ledger(smallLedger, ',', header))
    expect(mapping).toEqual({})
    const fields = [
      'invoice_no',
      'code',
      'description',
      'quantity',
      'date',
      'unit_price',
      'customer',
      'country',
    ]
    const right = Object.fromEntries(fields.map((field, index) => [field, header[index]]))

    const wrong = await clerk.post(`/admin/imports/${id}/mapping`, { mapping: { ...right, customer: 'z' } })
    expect(wrong).toMatchObject({
      status: 422,
      body: { code: 'column_not_in_file', field: 'mapping.customer' },
    })
    const { body } = await clerk.post(`/admin/imports/${id}/mapping`, { mapping: right, save_as: 'Letters' })
    expect(body.import.mapping).toEqual(right)
    expect((await carryOut(clerk, id, 'dry-run')).examination.rows).toBe(13)

    expect((await uploaded(ledger(smallLedger, ',', header))).mapping).toEqual(right)
    const saved = await clerk.get('/admin/imports/mappings')
    expect(saved.body.mappings).toMatchObject([{ name: 'Letters', mapping: right }])
    await clerk.delete(`/admin/imports/mappings/${saved.body.mappings[0].id}`)
    expect((await uploaded(ledger(smallLedger, ',', header))).mapping).toEqual({})
  })
})

describe('the doors', () => {
  it('are closed to everybody but staff', async () => {
    const nobody = new Client(app.url, {})
    const { id } = await uploaded(ledger(smallLedger))
    expect((await nobody.get('/admin/imports')).status).toBe(401)
    expect((await nobody.get(`/admin/imports/${id}/errors`)).status).toBe(401)
    expect((await nobody.post(`/admin/imports/${id}/run`)).status).toBe(401)
    expect((await nobody.post('/admin/imports?kind=orders')).status).toBe(401)
  })

  it('say where an import stands and list imports without paths of the server', async () => {
    const { body } = await clerk.get('/admin/imports?limit=1&order=-created_at')
    expect(body).toMatchObject({ offset: 0, limit: 1 })
    const { body: one } = await clerk.get(`/admin/imports/${body.imports[0].id}`)
    expect(one.import.sample[0]).toEqual(smallLedger[0])
    expect(JSON.stringify([body, one])).not.toMatch(/file_path|file_sha256|\/tmp/)
    expect((await clerk.get('/admin/imports/imp_none')).status).toBe(404)
    expect((await clerk.post(`/admin/imports/${one.import.id}/undo`)).body.code).toBe('import_state')
  })

  it('take a form as well as a bare file', async () => {
    const form = new FormData()
    form.set('kind', 'orders')
    form.set('file', new Blob([ledger(smallLedger)]), 'форма.csv')
    const response = await fetch(`${app.url}/admin/imports`, {
      method: 'POST',
      headers: clerk.headers,
      body: form,
    })
    expect(response.status).toBe(201)
    expect(((await response.json()) as { import: object }).import).toMatchObject({
      file_name: 'форма.csv',
      kind: 'orders',
      state: 'uploaded',
    })
  })
})
