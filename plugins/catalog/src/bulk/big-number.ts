import { MathBN } from '@medusajs/framework/utils'

/** Significant digits Medusa notes with every number it stores. */
const PRECISION = 20

/** The `raw_…` column of a Medusa number: its digits, without zeros that mean nothing, and its precision. */
export function rawNumber(
  value: string | number | null | undefined,
): { value: string; precision: number } | null {
  if (value === null || value === undefined) return null
  return { value: MathBN.convert(value).toFixed(), precision: PRECISION }
}
