import { currencySymbol } from './format'
import classes from './Money.module.css'
import { useFormat } from './use-format'

type Props = { amount: string; currency: string; kind?: 'sum' | 'unit' }

/** A figure with its currency muted after it; the two never part at a line end. */
export function Money({ amount, currency, kind = 'sum' }: Props) {
  const format = useFormat()
  return (
    <span className={classes.money}>
      {kind === 'unit' ? format.unitPrice(amount) : format.amount(amount)}
      <span className={classes.currency}>{`\u00a0${currencySymbol(currency)}`}</span>
    </span>
  )
}
