import { formatAmount } from '@gostiny/pricing'

type MedusaAmount = { value?: string; numeric?: number } | number | string | null | undefined

/** An amount as Medusa gives it (a number, a BigNumber or its raw `{ value }`) as the wire carries it. */
export function decimal(amount: MedusaAmount): string {
  if (typeof amount !== 'object' || amount === null) return formatAmount(amount ?? 0)

  return formatAmount(amount.value ?? String(amount))
}
