import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import { Price } from '~/ui/format/Price'
import { Time } from '~/ui/format/Time'
import { useFormat } from '~/ui/format/use-format'
import { Picture } from '~/ui/glyphs/Picture'
import { Section } from '~/ui/layout/Section'
import { acceptedQuantity } from '~/ui/quantity/quantity'
import { AddToCart } from '../cart/AddToCart'
import { usePriceAt } from '../cart/use-price-at'
import type { BuyAgain } from './buy-again'
import classes from './home.module.css'

const PICTURE_SIZE = 44

/** What the company buys again and again, in the quantity of the last time. */
export function Again({ goods }: { goods: BuyAgain[] }) {
  const { t } = useTranslation()
  if (goods.length === 0) return null
  return (
    <Section title={t('home.again')}>
      <ul>
        {goods.map((item) => (
          <AgainRow key={item.product_id} item={item} />
        ))}
      </ul>
    </Section>
  )
}

function AgainRow({ item: { card, ...bought } }: { item: BuyAgain }) {
  const { t } = useTranslation()
  const format = useFormat()
  const [quantity, setQuantity] = useState(() => acceptedQuantity(bought.quantity, card))
  const price = usePriceAt(card, quantity)

  return (
    <li className={classes.again}>
      <Picture thumbnail={card.thumbnail} glyph={card.glyph} size={PICTURE_SIZE} />
      <div className={classes.goods}>
        <Link to={`/products/${card.handle}`} prefetch="intent">
          {card.title}
        </Link>
        <p className={classes.basis}>
          {t('home.last_bought', { amount: format.quantity(bought.quantity, card.unit) })},{' '}
          <Time at={bought.ordered_at} />
        </p>
      </div>
      <div className={classes.againPrice}>
        <Price price={price} unit={card.unit} />
      </div>
      <AddToCart card={card} quantity={quantity} onQuantity={setQuantity} />
    </li>
  )
}
