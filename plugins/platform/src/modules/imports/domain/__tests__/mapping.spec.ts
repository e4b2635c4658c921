import { guessMapping, mappingProblems, typedRows, type ImportColumn } from '..'

const columns: ImportColumn[] = [
  {
    field: 'invoice_no',
    type: 'text',
    required: true,
    mayBeEmpty: false,
    aliases: ['invoice', 'номер накладной'],
  },
  { field: 'quantity', type: 'decimal', required: true, mayBeEmpty: false, aliases: ['qty'] },
  { field: 'date', type: 'date', required: true, mayBeEmpty: false, aliases: ['invoice date'] },
  { field: 'customer', type: 'text', required: true, mayBeEmpty: true, aliases: ['customer id'] },
]

describe('columns', () => {
  it('are found by name, whatever the case and punctuation', () => {
    expect(guessMapping(columns, ['InvoiceNo', 'InvoiceDate', 'QTY', 'Customer ID'])).toEqual({
      invoice_no: 'InvoiceNo',
      quantity: 'QTY',
      date: 'InvoiceDate',
      customer: 'Customer ID',
    })
  })

  it('are found in other languages and each is used once', () => {
    const mapping = guessMapping(columns, ['Номер накладной', 'invoice date and time'])
    expect(mapping).toEqual({ invoice_no: 'Номер накладной', date: 'invoice date and time' })
  })

  it('that are missing, unknown or not in the file are told', () => {
    const mapping = { invoice_no: 'Gone', quantity: 'QTY', customer: 'C', colour: 'QTY' }
    expect(mappingProblems(columns, ['QTY', 'C'], mapping)).toEqual([
      { code: 'column_not_mapped', field: 'date' },
      { code: 'column_not_in_file', field: 'invoice_no' },
      { code: 'field_unknown', field: 'colour' },
    ])
  })
})

describe('a typed row', () => {
  const headers = ['No', 'Qty', 'Day', 'Who']
  const mapping = { invoice_no: 'No', quantity: 'Qty', date: 'Day', customer: 'Who' }
  const typed = typedRows(columns, headers, mapping, { dateFormat: 'dmy', decimalMark: ',' })

  it('holds canonical values', () => {
    expect(typed([' 7 ', '1 234,50', '01.12.2010', ''], 2)).toEqual({
      row: 2,
      values: { invoice_no: '7', quantity: '1234.5', date: '2010-12-01T00:00:00.000Z', customer: '' },
      problem: undefined,
    })
  })

  it.each([
    [['7', 'six', '01.12.2010', ''], { code: 'cell_not_a_number', column: 'Qty', value: 'six' }],
    [['7', '6', '2010-12-01', ''], { code: 'cell_not_a_date', column: 'Day', value: '2010-12-01' }],
    [['', '6', '01.12.2010', ''], { code: 'cell_empty', column: 'No', value: '' }],
    [['7', '6'], { code: 'columns_missing', column: 'Day', value: '' }],
  ])('names the wrong cell of %j', (cells, problem) => expect(typed(cells, 9).problem).toEqual(problem))
})
