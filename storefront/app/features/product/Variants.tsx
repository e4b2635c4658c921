import { useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Product, Variant } from '~/api/catalog.types'
import { Price } from '~/ui/format/Price'
import { Section } from '~/ui/layout/Section'
import { acceptedQuantity } from '~/ui/quantity/quantity'
import { AddToCart } from '../cart/AddToCart'
import { usePriceAt } from '../cart/use-price-at'
import { StockLine } from '../catalog/StockLine'
import classes from './product.module.css'

export function Variants({ product }: { product: Product }) {
  const { t } = useTranslation()
  return (
    <Section title={t('product.variants', { count: product.variants.length })}>
      <ul>
        {product.variants.map((variant) => (
          <VariantRow key={variant.id} product={product} variant={variant} />
        ))}
      </ul>
    </Section>
  )
}

function VariantRow({ product, variant }: { product: Product; variant: Variant }) {
  const goods = {
    ...variant,
    variant_id: variant.id,
    title: `${product.title}, ${variant.title}`,
  }
  const [quantity, setQuantity] = useState(() => acceptedQuantity(goods.min_quantity, goods))
  const price = usePriceAt(goods, quantity)

  return (
    <li className={classes.variant}>
      <div>
        <p>{variant.title}</p>
        <p className={`code ${classes.variantSku}`}>{variant.sku}</p>
      </div>
      <StockLine stock={variant.stock} goods={goods} />
      <Price price={price} goods={goods} />
      <AddToCart card={goods} quantity={quantity} onQuantity={setQuantity} />
    </li>
  )
}
