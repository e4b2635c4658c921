import fc from 'fast-check'
import type { Entry } from '../fold/history'
import { INTERACTION_KINDS } from '../interaction'

const DAY = 86_400_000
const START = Date.UTC(2025, 0, 1)

export const at = (day: number): number => START + day * DAY

let sequence = 0

/** An entry with everything empty but what is told. */
export const entry = (kind: Entry['kind'], day: number, facts: Partial<Entry> = {}): Entry => ({
  id: `int_${String(++sequence).padStart(32, '0')}`,
  at: at(day),
  kind,
  person_id: null,
  product_id: null,
  variant_id: null,
  sku: null,
  category_id: null,
  document_id: null,
  supplier_id: null,
  quantity: null,
  unit_price: null,
  amount: null,
  discount: null,
  currency: null,
  details: null,
  ...facts,
})

/** An order of lines [product, quantity, unit price]. */
export function order(
  id: string,
  day: number,
  lines: [string, number, number][],
  facts: Partial<Entry> = {},
): Entry[] {
  const amount = lines.reduce((sum, [, quantity, price]) => sum + quantity * price, 0)
  const common = { document_id: id, currency: 'eur', ...facts }
  return [
    entry('order.placed', day, { ...common, amount: amount.toFixed(2) }),
    ...lines.map(([product, quantity, price]) =>
      entry('order.line', day, {
        ...common,
        product_id: product,
        variant_id: `variant_${product}`,
        category_id: `cat_${product[0]}`,
        quantity: String(quantity),
        unit_price: price.toFixed(2),
        amount: (quantity * price).toFixed(2),
      }),
    ),
  ]
}

const cents = fc.integer({ min: 0, max: 1_000_000 }).map((value) => (value / 100).toFixed(2))
const oneOf = (...values: string[]) => fc.constantFrom(null, ...values)

/** Any entry, sensible or not: the fold must take what the ledger holds. */
export const anyEntry: fc.Arbitrary<Entry> = fc.record({
  id: fc.uuid().map((uuid) => `int_${uuid.replaceAll('-', '')}`),
  at: fc.integer({ min: 0, max: 700 }).map((day) => at(day)),
  kind: fc.constantFrom(...INTERACTION_KINDS),
  person_id: oneOf('pers_1', 'pers_2'),
  product_id: oneOf('a1', 'a2', 'b1'),
  variant_id: oneOf('variant_a1', 'variant_a2'),
  sku: oneOf('A-1', 'A-2'),
  category_id: oneOf('cat_a', 'cat_b'),
  document_id: oneOf('o1', 'o2', 'o3', 'o4', 'o5'),
  supplier_id: oneOf('comp_s'),
  quantity: fc.constantFrom('1', '2', '2.5', '100'),
  unit_price: cents,
  amount: cents,
  discount: cents,
  currency: fc.constantFrom('eur', 'uah'),
  details: fc.constantFrom(
    null,
    { query: 'Bolt  M8', result_count: 0 },
    { order_id: 'o1' },
    { discount_kind: 'tier', list_id: 'cpl_1' },
    { kind: 'list', title: 'Contract' },
    { price_level: 'premium', min_quantity: 100 },
  ),
})

/** Different entries: the ledger holds each id once. */
export const ledgers = fc.uniqueArray(anyEntry, { selector: ({ id }) => id, maxLength: 60 })
