import {
  addDate,
  addNumber,
  byteOrderMark,
  decideDateFormat,
  decideDecimalMark,
  detectDelimiter,
  detectEncoding,
  isDamagedUtf8,
  noDateEvidence,
  noNumberEvidence,
  parseDate,
  parseDecimal,
  type ByteEvidence,
} from '..'

const bytes = (given: Partial<ByteEvidence>): ByteEvidence => ({
  bytes: 1000,
  byteOrderMark: null,
  brokenUtf8At: 1,
  zerosAtEven: 0,
  zerosAtOdd: 0,
  highLetters: 0,
  highLettersInRuns: 0,
  leads: 0,
  ...given,
})

describe('the encoding of a file', () => {
  it('is what its byte order mark says', () => {
    expect(byteOrderMark(Uint8Array.of(0xef, 0xbb, 0xbf, 0x41))).toBe('utf-8')
    expect(byteOrderMark(Uint8Array.of(0xff, 0xfe))).toBe('utf-16le')
    expect(byteOrderMark(Uint8Array.of(0xfe, 0xff))).toBe('utf-16be')
    expect(byteOrderMark(Uint8Array.of(0x41))).toBeNull()
  })

  it('is UTF-16 when every second byte is zero', () => {
    expect(detectEncoding(bytes({ zerosAtOdd: 450 }))).toBe('utf-16le')
    expect(detectEncoding(bytes({ zerosAtEven: 450 }))).toBe('utf-16be')
  })

  it('is told by whether high letters stand in words or alone', () => {
    expect(detectEncoding(bytes({ highLetters: 100, highLettersInRuns: 95 }))).toBe('windows-1251')
    expect(detectEncoding(bytes({ highLetters: 100, highLettersInRuns: 4 }))).toBe('windows-1252')
    expect(detectEncoding(bytes({}))).toBe('windows-1252')
  })

  it('stays UTF-8 when only a few characters are broken', () => {
    const damaged = bytes({ highLetters: 100, leads: 98 })
    expect(isDamagedUtf8(damaged)).toBe(true)
    expect(detectEncoding(damaged)).toBe('utf-8')
    expect(isDamagedUtf8(bytes({ highLetters: 100, leads: 2 }))).toBe(false)
    expect(isDamagedUtf8(bytes({ brokenUtf8At: null, leads: 100, highLetters: 100 }))).toBe(false)
  })
})

describe('the delimiter', () => {
  it('is the most frequent character of the header outside of quotes', () => {
    expect(detectDelimiter(['a;b;c', '1,5;2,5;3,5'])).toBe(';')
    expect(detectDelimiter(['a\tb\tc', 'x, y\tz\tq'])).toBe('\t')
    expect(detectDelimiter(['"name; long",b,c', '1,2,3'])).toBe(',')
  })
})

describe('dates', () => {
  it.each([
    ['2010-12-01 08:26:00', 'ymd', '2010-12-01T08:26:00.000Z'],
    ['2010-12-01T08:26Z', 'ymd', '2010-12-01T08:26:00.000Z'],
    ['2010-12-01T08:26:00+02:00', 'ymd', '2010-12-01T06:26:00.000Z'],
    ['01.12.2010', 'dmy', '2010-12-01T00:00:00.000Z'],
    ['1.12.10 8:26', 'dmy', '2010-12-01T08:26:00.000Z'],
    ['12/31/2010 8:26', 'mdy', '2010-12-31T08:26:00.000Z'],
  ] as const)('%s is read as %s', (text, format, expected) => {
    expect(new Date(parseDate(text, format)!).toISOString()).toBe(expected)
  })

  it.each([
    ['2011-02-29', 'ymd'],
    ['31.04.2011', 'dmy'],
    ['13/13/2011', 'mdy'],
    ['2011-01-01 24:00', 'ymd'],
    ['01.02.2011', 'mdy'],
    ['yesterday', 'dmy'],
  ] as const)('%s is no date in %s', (text, format) => expect(parseDate(text, format)).toBeUndefined())

  const decide = (values: string[]) => {
    const evidence = noDateEvidence()
    for (const value of values) addDate(evidence, value)
    return decideDateFormat(evidence)
  }

  it('of a whole column tell their order, unless no day is above the twelfth', () => {
    expect(decide(['01/02/2011', '25/02/2011'])).toEqual({ decided: 'dmy' })
    expect(decide(['01/02/2011', '02/25/2011'])).toEqual({ decided: 'mdy' })
    expect(decide(['01/02/2011', '03/04/2011'])).toEqual({ undecided: ['dmy', 'mdy'] })
    expect(decide(['01.02.2011'])).toEqual({ decided: 'dmy' })
  })
})

describe('numbers', () => {
  it.each([
    ['1234.50', '.', '1234.5'],
    ['1,234.50', '.', '1234.5'],
    ['1 234,50', ',', '1234.5'],
    ['1.234,50', ',', '1234.5'],
    ['-0012', '.', '-12'],
    ['-0.00', '.', '0'],
    ['−5', ',', '-5'],
  ] as const)('%s with the mark %s is %s', (text, mark, expected) =>
    expect(parseDecimal(text, mark)).toBe(expected),
  )

  it.each([
    ['1,23', '.'],
    ['1.23', ','],
    ['1e5', '.'],
    ['six', '.'],
    ['', '.'],
  ] as const)('%s with the mark %s is no number', (text, mark) =>
    expect(parseDecimal(text, mark)).toBeUndefined(),
  )

  const decide = (values: string[]) => {
    const evidence = noNumberEvidence()
    for (const value of values) addNumber(evidence, value)
    return decideDecimalMark(evidence)
  }

  it('of a whole column tell their decimal mark', () => {
    expect(decide(['2.55', '3'])).toEqual({ decided: '.' })
    expect(decide(['2,55', '1,234'])).toEqual({ decided: ',' })
    expect(decide(['1.234,00'])).toEqual({ decided: ',' })
    expect(decide(['6', '12'])).toEqual({ decided: '.' })
    expect(decide(['1,234'])).toEqual({ undecided: ['.', ','] })
    expect(decide(['0,001'])).toEqual({ decided: ',' })
  })
})
