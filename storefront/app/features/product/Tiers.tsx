import { useTranslation } from '~/i18n/use-translation'
import type { Price } from '~/api/prices.types'
import { Money } from '~/ui/format/Money'
import { useFormat } from '~/ui/format/use-format'
import { acceptedQuantity, type QuantityRule } from '~/ui/quantity/quantity'
import { tierAt } from '../cart/price-at'
import classes from './product.module.css'

type Props = { price: Price; quantity: number; rule: QuantityRule; onChoose: (quantity: number) => void }

/** Prices by quantity; a press on a tier takes its quantity. */
export function Tiers({ price, quantity, rule, onChoose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const current = tierAt(price.tiers, quantity)

  return (
    <ul className={classes.tiers} aria-label={t('product.tiers')}>
      {price.tiers.map((tier) => (
        <li key={tier.min_quantity}>
          <button
            type="button"
            aria-pressed={tier === current}
            onClick={() => onChoose(acceptedQuantity(Number(tier.min_quantity), rule))}
          >
            <span>{t('price.from_quantity', { quantity: format.number(tier.min_quantity) })}</span>
            <Money amount={tier.unit_price} currency={price.currency} kind="unit" />
          </button>
        </li>
      ))}
    </ul>
  )
}
