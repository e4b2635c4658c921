import type { MedusaContainer } from '@medusajs/framework/types'
import { priceEngine, type PriceAnswer } from '@gostiny/pricing'
import type { LineMetadata, LinePrice } from '../workflows/types'
import type { Cart } from './read-cart'

type Asked = { variant_id: string; quantity: number }

/** Today's prices of lines for the cart's company, in their order. */
export function askPrices(
  container: MedusaContainer,
  cart: Pick<Cart, 'metadata' | 'currency'>,
  lines: Asked[],
): Promise<PriceAnswer[]> {
  return priceEngine(container).prices({
    company_id: cart.metadata.company_id,
    currency: cart.currency,
    at: new Date(),
    items: lines.map(({ variant_id, quantity }) => ({ variant_id, quantity })),
  })
}

/** An answer as a line keeps it. */
export function linePrice(
  answer: PriceAnswer,
  { sku, position }: Pick<LineMetadata, 'sku' | 'position'>,
): LinePrice {
  const { unit_price, base_unit_price, reason } = answer

  return {
    unit_price: unit_price!,
    compare_at_unit_price: base_unit_price,
    metadata: { price_reason: reason, base_unit_price, sku, position },
  }
}
