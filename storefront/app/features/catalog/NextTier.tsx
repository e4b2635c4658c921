import { useTranslation } from '~/i18n/use-translation'
import type { Price } from '~/api/prices.types'
import { Money } from '~/ui/format/Money'
import { useFormat } from '~/ui/format/use-format'
import { nextTier } from '../cart/price-at'
import classes from './product-list.module.css'

/** What a larger quantity would cost, where it would cost less. */
export function NextTier({ price, quantity }: { price: Price; quantity: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const tier = nextTier(price, quantity)
  if (!tier) return null
  return (
    <span className={classes.tier}>
      {t('price.next_tier', { quantity: format.number(tier.min_quantity) })}{' '}
      <Money amount={tier.unit_price} currency={price.currency} kind="unit" />
    </span>
  )
}
