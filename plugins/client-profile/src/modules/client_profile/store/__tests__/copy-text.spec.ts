import fc from 'fast-check'
import { decodeRow, encodeRow } from '../copy-text'

const texts = fc.oneof(fc.string(), fc.constantFrom('\\N', '\\', '\t', 'a\nb', 'c\r\nd', '\\t', 'ünï'))

describe('rows for COPY', () => {
  it('are one line each and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.option(texts), { minLength: 1, maxLength: 8 }), (fields) => {
        const row = encodeRow(fields)
        expect(row.endsWith('\n')).toBe(true)
        expect(row.slice(0, -1)).not.toContain('\n')
        expect(decodeRow(row.slice(0, -1))).toEqual(fields)
      }),
    )
  })

  it('writes numbers and nothing', () => {
    expect(encodeRow([1.5, 10n, true, undefined, null, -Infinity])).toBe(
      '1.5\t10\ttrue\t\\N\t\\N\t-Infinity\n',
    )
  })
})
