import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Product } from '~/api/catalog.types'
import { Price } from '~/ui/format/Price'
import { PriceReasonText } from '~/ui/format/PriceReasonText'
import { acceptedQuantity } from '~/ui/quantity/quantity'
import { AddToCart } from '../cart/AddToCart'
import { usePriceAt } from '../cart/use-price-at'
import { StockLine } from '../catalog/StockLine'
import classes from './product.module.css'
import { Tiers } from './Tiers'

/** What it costs, why, when it comes, and into the cart. */
export function BuyBox({ product }: { product: Product }) {
  const { t } = useTranslation()
  const [quantity, setQuantity] = useState(() => acceptedQuantity(product.min_quantity, product))
  const price = usePriceAt(product, quantity)

  return (
    <section className={classes.buy} aria-label={t('product.buy')}>
      <Price price={price} goods={product} size="page" />
      {product.price.tiers.length > 1 && (
        <Tiers price={product.price} quantity={quantity} rule={product} onChoose={setQuantity} />
      )}
      <StockLine stock={product.stock} goods={product} />
      <AddToCart card={product} quantity={quantity} onQuantity={setQuantity} size="page" />
      {price.unit_price !== null && (
        <div className={classes.why}>
          <PriceReasonText price={price} />
        </div>
      )}
    </section>
  )
}
