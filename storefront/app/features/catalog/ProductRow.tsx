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

const ATTRIBUTES_SHOWN = 4

export function ProductRow({ card }: { card: Card }) {
  const [quantity, setQuantity] = useState(() => acceptedQuantity(card.min_quantity, card))
  const price = usePriceAt(card, quantity)

  return (
    <article className={classes.row}>
      <Picture thumbnail={card.thumbnail} glyph={card.glyph} size={64} />
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
        <p className={classes.attributes}>
          {card.attributes.slice(0, ATTRIBUTES_SHOWN).map(({ code, title, value }) => (
            <span key={code}>
              {title} <b>{value}</b>
            </span>
          ))}
        </p>
      </div>
      <StockLine stock={card.stock} goods={card} />
      <div className={classes.price}>
        <Price price={price} goods={card} />
        <NextTier price={price} quantity={quantity} />
      </div>
      <AddToCart card={card} quantity={quantity} onQuantity={setQuantity} />
    </article>
  )
}
