import fc from 'fast-check'
import type { ApplicableList, PriceRow } from '../price'

export const AT = new Date('2026-03-01T00:00:00.000Z')
export const VARIANTS = ['variant_bolt', 'variant_nut']

const instant = fc.integer({ min: -3, max: 3 }).map((ms) => new Date(AT.getTime() + ms))
const border = fc.option(instant, { nil: null })
const validity = fc.tuple(border, border).map(([starts_at, ends_at]) => ({ starts_at, ends_at }))

const amount = fc
  .integer({ min: 0, max: 400_000 })
  .map((tenThousandths) => (tenThousandths / 10_000).toFixed(4))
const minQuantity = fc.constantFrom('1', '5', '10.0', '25', '100.5')

function row(list_id: string | null): fc.Arbitrary<PriceRow> {
  return fc
    .tuple(fc.constantFrom(...VARIANTS), minQuantity, amount, validity)
    .map(([variant_id, min_quantity, value, period]) => ({
      variant_id,
      list_id,
      min_quantity,
      amount: value,
      ...(list_id === null ? { starts_at: null, ends_at: null } : period),
    }))
}

function list(id: string): fc.Arbitrary<ApplicableList> {
  return fc
    .tuple(fc.integer({ min: 0, max: 3 }), validity)
    .map(([priority, period]) => ({ id, title: `List ${id}`, priority, ...period }))
}

/** A few lists, their prices and base prices around the instant `AT`. */
export const world = fc
  .array(fc.constantFrom('cpl_a', 'cpl_b', 'cpl_c', 'cpl_d'), { maxLength: 4 })
  .map((ids) => [...new Set(ids)])
  .chain((ids) =>
    fc.record({
      lists: fc.tuple(...ids.map(list)),
      rows: fc
        .tuple(fc.array(row(null), { maxLength: 4 }), ...ids.map((id) => fc.array(row(id), { maxLength: 5 })))
        .map((groups) => groups.flat()),
    }),
  )

export const quantity = fc.oneof(
  fc.integer({ min: 1, max: 200 }),
  fc.integer({ min: 1, max: 2000 }).map((tenths) => tenths / 10),
)
