import { bulkId } from '../bulk-id'
import { copyText } from '../copy-rows'

describe('COPY text', () => {
  it.each([
    [null, '\\N'],
    [undefined, '\\N'],
    ['', ''],
    ['a\tb\nc\rd\\e', 'a\\tb\\nc\\rd\\\\e'],
    ['\\N', '\\\\N'],
    [true, 'true'],
    [12.5, '12.5'],
    [new Date('2026-01-02T03:04:05.678Z'), '2026-01-02T03:04:05.678Z'],
    [['buyer', 'a"b', 'c\\d'], '{"buyer","a\\\\"b","c\\\\\\\\d"}'],
  ])('%j', (value, text) => expect(copyText(value)).toBe(text))
})

describe('bulk ids', () => {
  it('look like Medusa’s, sort by time and do not repeat', () => {
    expect(bulkId('comp')).toMatch(/^comp_[0-9A-HJKMNP-TV-Z]{26}$/)
    expect(bulkId('comp', 1_700_000_000_000) < bulkId('comp', 1_700_000_000_001)).toBe(true)
    expect(new Set(Array.from({ length: 5000 }, () => bulkId('x'))).size).toBe(5000)
  })
})
