import fc from 'fast-check'
import {
  backendQuery,
  catalogAddress,
  changed,
  readQuery,
  withFilter,
  type CatalogQuery,
} from '../catalog-query'
import { rangeValues, readRange } from '../range'
import { rangeWords } from '../range-words'

const read = (address: string) => readQuery(new URL(address, 'http://portal').searchParams)
const word = fc
  .stringMatching(/^[a-zа-я0-9 &=%+]{1,12}$/)
  .filter((text) => text.trim() === text && text !== '')

const query = fc.record<CatalogQuery>({
  q: fc.oneof(fc.constant(''), word),
  category: fc.oneof(fc.constant(''), fc.stringMatching(/^[a-z-]{1,12}$/)),
  filters: fc.dictionary(
    fc.stringMatching(/^[a-z_]{1,8}$/),
    fc.array(fc.stringMatching(/^[A-Za-z0-9 ×]{1,6}$/), { minLength: 1, maxLength: 3 }),
  ),
  inStock: fc.boolean(),
  order: fc.constantFrom('relevance', 'title', 'price'),
  view: fc.constantFrom('rows', 'cards'),
  page: fc.integer({ min: 1, max: 99 }),
})

describe('what the catalog shows lives in the address', () => {
  test('an address says all that was asked', () => {
    fc.assert(fc.property(query, (asked) => expect(read(catalogAddress(asked))).toEqual(asked)))
  })

  test('nothing asked is the bare address', () => {
    expect(catalogAddress(read('/catalog'))).toBe('/catalog')
  })

  test('nonsense is taken as not said', () => {
    expect(read('/catalog?page=-3&order=drop&view=x&in_stock=maybe')).toEqual(read('/catalog'))
  })

  test('a change starts from the first page', () => {
    const asked = read('/catalog?page=4&f.thread=M8')
    expect(changed(asked, { inStock: true }).page).toBe(1)
    expect(catalogAddress(withFilter(asked, 'thread', ['M8', 'M10']))).toBe('/catalog?f.thread=M8,M10')
    expect(catalogAddress(withFilter(asked, 'thread', []))).toBe('/catalog')
  })

  test('the backend is asked in its own words', () => {
    expect(backendQuery(read('/catalog?f.length=20..60&page=3'))).toMatchObject({
      'f[length]': '20..60',
      offset: 48,
    })
  })
})

describe('ranges', () => {
  test.each([
    [{ min: '10', max: '40' }, ['10..40']],
    [{ min: '40', max: '10' }, ['10..40']],
    [{ min: '2,5', max: '' }, ['2.5..']],
    [{ min: '', max: 'x' }, []],
  ])('%p is asked as %p', (range, values) => {
    expect(rangeValues(range)).toEqual(values)
  })

  test('are read back and said in words', () => {
    expect(readRange(['..40'])).toEqual({ min: '', max: '40' })
    expect(rangeWords('10..40', 'mm')).toBe('10–40\u00a0mm')
    expect(rangeWords('10..', 'mm')).toBe('≥\u00a010\u00a0mm')
    expect(rangeWords('..40', '')).toBe('≤\u00a040')
  })
})
