import { useState } from 'react'
import { Link } from 'react-router'
import type { Card } from '~/api/catalog.types'
import { Price } from '~/ui/format/Price'
import { Picture } from '~/ui/glyphs/Picture'
import { acceptedQuantity } from '~/ui/quantity/quantity'
import { AddToCart } from '../cart/AddToCart'
import { usePriceAt } from '../cart/use-price-at'
import { CompareButton } from '../comparison/CompareButton'
import { NextTier } from './NextTier'
import classes from './product-list.module.css'
import { StockLine } from './StockLine'

const PICTURE_SIZE = 200

export function ProductCard({ card }: { card: Card }) {
  const [quantity, setQuantity] = useState(() => acceptedQuantity(card.min_quantity, card))
  const price = usePriceAt(card, quantity)

  return (
    <article className={classes.card}>
      <Picture thumbnail={card.thumbnail} glyph={card.glyph} size={PICTURE_SIZE} fill />
      <div className={classes.what}>
        <h2 className={classes.title}>
          <Link to={`/products/${card.handle}`} prefetch="intent">
            {card.title}
          </Link>
        </h2>
        <p className={classes.sku}>
          <span className="code">{card.sku}</span>
          <CompareButton card={card} />
        </p>
      </div>
      <StockLine stock={card.stock} goods={card} />
      <div className={classes.cardPrice}>
        <Price price={price} goods={card} align="start" />
        <NextTier price={price} quantity={quantity} />
      </div>
      <AddToCart card={card} quantity={quantity} onQuantity={setQuantity} align="start" />
    </article>
  )
}
