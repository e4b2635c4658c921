import type { Text } from '../text'
import type { AttributeCode } from './attributes'
import type { CpvCode } from './cpv'
import type { UnitCode } from './units'

export type Cells = Record<string, string>

/** Products that differ only by the numbers in a table: one standard, one series, one model line. */
export type Family = {
  /** Stable key: ids and random streams of the family's products derive from it. */
  code: string
  category: string
  cpv: CpvCode
  supplier: string
  unit: UnitCode
  /** Template over the raw cells, e.g. `HX4017-{thread}X{length}`. */
  sku: string
  /** Templates over the shown values: `{length}` becomes "40 mm" or "40 мм". */
  title: Text
  description: Text
  /** Names of the cells: attribute codes, or `price` (EUR per unit), `pack`, `min` and free helper names. */
  columns: string
  /** One line per product; a cell with commas stands for several products. */
  rows: string
  /** Attributes that all products of the family share. */
  fixed?: Partial<Record<AttributeCode, string>>
  variants?: { attribute: AttributeCode; options: VariantOption[] }
  /** EUR per unit where the table has no price column. */
  price?: (cells: Cells) => number
  /** Pieces in the package: also the step of the quantity. */
  pack?: (cells: Cells) => number
  certificate?: 'inspection' | 'conformity' | 'safety_sheet'
  /** How often the family is bought in comparison with others; 1 by default. */
  demand?: number
  /** Working days when not on stock. */
  leadTimeDays?: number
}

export type VariantOption = {
  value: string
  /** Appended to the SKU. */
  suffix: string
  /** Price in relation to the table's price. */
  factor: number
  /** Attributes that follow from the choice (stainless steel needs no coating). */
  also?: Partial<Record<AttributeCode, string>>
}
