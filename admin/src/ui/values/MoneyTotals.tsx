import { sumDecimals } from './decimal'
import { Money } from './Money'

type Amount = { amount: string; currency: string | null }

/** The sum of amounts when they are of one currency; of several it would mean nothing. */
export function MoneyTotals({ amounts }: { amounts: Amount[] }) {
  const currencies = new Set(amounts.map(({ currency }) => currency))
  if (currencies.size !== 1) return null

  return (
    <Money
      amount={sumDecimals(amounts.map(({ amount }) => amount))}
      currency={amounts[0]?.currency ?? undefined}
    />
  )
}
