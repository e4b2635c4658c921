import type { AttributeCode } from './attributes'
import type { DemoProduct } from './products'

/** Sizes that are read together, most telling first: "M8 × 40 mm", "20 × 47 × 14 mm". */
const PATTERNS: AttributeCode[][] = [
  ['thread', 'length'],
  ['bore', 'outer_diameter', 'width'],
  ['bore', 'outer_diameter', 'height'],
  ['inner_diameter', 'outer_diameter', 'width'],
  ['inner_diameter', 'outer_diameter', 'thickness'],
  ['outer_diameter', 'inner_diameter'],
  ['inner_diameter', 'thickness'],
  ['outer_diameter', 'thickness'],
  ['bore', 'stroke'],
  ['width', 'height', 'length'],
  ['length', 'width', 'height'],
  ['diameter', 'thickness'],
  ['diameter', 'length'],
  ['width', 'length'],
]

const METRIC_THREAD = /^M\d+(\.\d+)?$/

export type DimensionPart = { prefix?: string; number: string }

/** The combined size of a product in millimetres, in the order of its table; undefined where one number says it all. */
export function dimensionsOf({
  values,
  family,
}: Pick<DemoProduct, 'values' | 'family'>): DimensionPart[] | undefined {
  const columns = family.columns.split(' ')
  const pattern = PATTERNS.find((codes) =>
    codes.every((code) => values[code] && (code !== 'thread' || METRIC_THREAD.test(values[code]))),
  )
  return pattern
    ?.toSorted((a, b) => columns.indexOf(a) - columns.indexOf(b))
    .map((code) => {
      const value = values[code]!
      return code === 'thread' ? { prefix: 'M', number: value.slice(1) } : { number: value }
    })
}
