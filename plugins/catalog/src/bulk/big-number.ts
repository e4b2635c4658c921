import { BigNumber } from '@medusajs/framework/utils'

/** The `raw_…` column of a Medusa number: its digits and precision. */
export function rawNumber(value: string | number | null | undefined): { value: string; precision: number } | null {
  if (value === null || value === undefined) return null
  return new BigNumber(value).raw as { value: string; precision: number }
}
