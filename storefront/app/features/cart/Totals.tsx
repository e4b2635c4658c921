import { useTranslation } from '~/i18n/use-translation'
import { Money } from '~/ui/format/Money'
import classes from './Totals.module.css'

type Sums = {
  currency: string
  subtotal: string
  discount_total: string
  shipping_total: string
  tax_total: string
  total: string
}

const isZero = (amount: string) => Number(amount) === 0

export function Totals({ sums }: { sums: Sums }) {
  const { t } = useTranslation()
  const rows = [
    { term: t('totals.subtotal'), amount: sums.subtotal },
    { term: t('totals.discount'), amount: `-${sums.discount_total}`, hidden: isZero(sums.discount_total) },
    { term: t('totals.shipping'), amount: sums.shipping_total, hidden: isZero(sums.shipping_total) },
    { term: t('totals.tax'), amount: sums.tax_total },
  ].filter(({ hidden }) => !hidden)

  return (
    <dl className={classes.totals}>
      {rows.map(({ term, amount }) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>
            <Money amount={amount} currency={sums.currency} />
          </dd>
        </div>
      ))}
      <div className={classes.sum}>
        <dt>{t('totals.total')}</dt>
        <dd>
          <Money amount={sums.total} currency={sums.currency} />
        </dd>
      </div>
    </dl>
  )
}
