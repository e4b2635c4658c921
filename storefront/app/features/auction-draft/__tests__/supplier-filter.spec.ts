import fc from 'fast-check'
import {
  anySupplier,
  divisionsOf,
  filterOf,
  filterQuery,
  groupDivisions,
  SUPPLIER_ORDERS,
} from '../supplier-filter'

const divisions = [
  { code: '03', name: 'Farming' },
  { code: '44', name: 'Construction' },
  { code: '18', name: 'Clothing' },
]

test('the categories of the goods are named once each, in the order of the goods', () => {
  const items = [{ cpv: '44531000-1' }, { cpv: null }, { cpv: ' 18141000' }, { cpv: '44' }, { cpv: 'bolts' }]
  expect(divisionsOf(items)).toEqual(['44', '18'])
})

test('categories of the goods come first, the others by name', () => {
  expect(groupDivisions(divisions, ['18', '99'], 'en')).toEqual({
    own: [divisions[2]],
    others: [divisions[1], divisions[0]],
  })
})

test('a filter that narrows nothing asks for the order only', () => {
  expect(filterQuery({ ...anySupplier, q: '  ' })).toEqual({ order: '-score' })
  expect(filterOf(new URLSearchParams('order=price'))).toEqual(anySupplier)
})

test('a filter survives its address', () => {
  const words = fc.string().map((text) => text.trim())
  const filters = fc.record({
    ...{ q: words, division: fc.constantFrom('', '03', '44'), country: fc.constantFrom('', 'de', 'kz') },
    order: fc.constantFrom(...SUPPLIER_ORDERS),
  })
  fc.assert(
    fc.property(filters, (filter) => {
      expect(filterOf(new URLSearchParams(filterQuery(filter)))).toEqual(filter)
    }),
  )
})
