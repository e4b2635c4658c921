import { useTranslation } from '~/i18n/use-translation'
import { Money } from '~/ui/format/Money'
import classes from './PriceChanges.module.css'

type Change = { title: string; was: string | null; now: string | null }

/** Goods with the price they had and the one they have now. */
export function PriceChanges({ changes, currency }: { changes: Change[]; currency: string }) {
  const { t } = useTranslation()
  return (
    <ul className={classes.changes}>
      {changes.map(({ title, was, now }) => (
        <li key={title}>
          <span>{title}</span>
          <span>
            {was && (
              <s>
                <Money amount={was} currency={currency} kind="unit" />
              </s>
            )}{' '}
            {now ? <Money amount={now} currency={currency} kind="unit" /> : t('cart.price_gone')}
          </span>
        </li>
      ))}
    </ul>
  )
}
