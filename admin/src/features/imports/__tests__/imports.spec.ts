import type { ImportColumn } from '../../../providers/contract/imports'
import { isBalanced } from '../isBalanced'
import { assignColumn, fieldOf, missingFields } from '../mapping'

const columns: ImportColumn[] = [
  { field: 'invoice_no', type: 'text', required: true },
  { field: 'date', type: 'date', required: true },
  { field: 'country', type: 'text', required: false },
]

describe('columns of a file', () => {
  it('belong to one field each, and a field to one column', () => {
    const mapping = assignColumn({ invoice_no: 'No', date: 'Day' }, 'Day', 'invoice_no')
    expect(mapping).toEqual({ invoice_no: 'Day' })
    expect(fieldOf(mapping, 'No')).toBeUndefined()
  })

  it('may be left unused', () => {
    expect(assignColumn({ invoice_no: 'No' }, 'No', null)).toEqual({})
  })

  it('are missed only where they are needed', () => {
    expect(missingFields(columns, { invoice_no: 'No' })).toEqual(['date'])
    expect(missingFields(columns, { invoice_no: 'No', date: 'Day' })).toEqual([])
  })
})

describe('a reconciliation', () => {
  const of = (imported: string) => ({
    measures: { net: { read: '5761931.382', imported, set_aside: '0.382' } },
    reasons: {},
    linesMeasure: 'lines',
    amountMeasure: 'net',
  })

  it('balances to the last digit or not at all', () => {
    expect(isBalanced(of('5761931.000'))).toBe(true)
    expect(isBalanced(of('5761931.001'))).toBe(false)
  })
})
