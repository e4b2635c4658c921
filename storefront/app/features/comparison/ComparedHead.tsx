import { useState } from 'react'
import { Link } from 'react-router'
import type { Card } from '~/api/catalog.types'
import { Price } from '~/ui/format/Price'
import { Picture } from '~/ui/glyphs/Picture'
import { acceptedQuantity } from '~/ui/quantity/quantity'
import { AddToCart } from '../cart/AddToCart'
import { usePriceAt } from '../cart/use-price-at'
import { StockLine } from '../catalog/StockLine'
import classes from './comparison.module.css'

/** One of the compared goods with all that is needed to decide for it. */
export function ComparedHead({ card }: { card: Card }) {
  const [quantity, setQuantity] = useState(() => acceptedQuantity(card.min_quantity, card))
  const price = usePriceAt(card, quantity)
  return (
    <div className={classes.head}>
      <Picture thumbnail={card.thumbnail} glyph={card.glyph} size={88} />
      <Link to={`/products/${card.handle}`} className={classes.headTitle}>
        {card.title}
      </Link>
      <span className={`code ${classes.headSku}`}>{card.sku}</span>
      <StockLine stock={card.stock} goods={card} />
      <Price price={price} goods={card} align="start" />
      <AddToCart card={card} quantity={quantity} onQuantity={setQuantity} align="start" />
    </div>
  )
}
