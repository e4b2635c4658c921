import type { Reconciliation } from '../../providers/contract/imports'
import { sumDecimals } from '../../ui/values/decimal'

/** Everything read is imported or set aside, to the last digit. */
export const isBalanced = ({ measures }: Reconciliation): boolean =>
  Object.values(measures).every(
    ({ read, imported, set_aside }) => sumDecimals([read]) === sumDecimals([imported, set_aside]),
  )
