import { apiOf, type createApi } from '~/api/api.server'
import type { CartLine } from '~/api/cart.types'
import type { Card } from '~/api/catalog.types'
import type { OrderLine, OrderSummary } from '~/api/orders.types'
import { codeOfUnit } from '../auction/units'
import type { Route } from './+types/goods'
import type { DraftItem } from './draft-model'

type Api = ReturnType<typeof createApi>
type Found = { items: DraftItem[]; orders: Pick<OrderSummary, 'id' | 'display_id' | 'created_at'>[] }

const MIN_LETTERS = 2
const PRODUCTS_SHOWN = 8
const ORDERS_SHOWN = 20

const ofProduct = (card: Card): DraftItem => ({
  title: card.title,
  variant_id: card.variant_id,
  sku: card.sku,
  cpv: '',
  unit: card.unit_code || codeOfUnit(card.unit),
  quantity: String(card.min_quantity),
  own_price: card.price.unit_price,
})

const ofCartLine = (line: CartLine): DraftItem => ({
  title: line.product.title,
  variant_id: line.variant_id,
  sku: line.sku,
  cpv: '',
  unit: codeOfUnit(line.unit),
  quantity: String(line.quantity),
  own_price: line.unit_price,
})

const ofOrderLine = (line: OrderLine): DraftItem => ({
  title: line.product.title,
  variant_id: line.variant_id,
  sku: line.sku,
  cpv: '',
  unit: 'C62',
  quantity: String(line.quantity),
  own_price: line.unit_price,
})

/** Where goods of an auction may come from, by the question of the page. */
const SOURCES: Record<string, (api: Api, text: string) => Promise<Partial<Found>>> = {
  cart: async (api) => ({ items: (await api.cart.current()).cart.lines.map(ofCartLine) }),
  orders: async (api) => ({ orders: (await api.orders.list({ limit: ORDERS_SHOWN })).orders }),
  order: async (api, id) => ({ items: (await api.orders.show(id)).lines.map(ofOrderLine) }),
  catalog: async (api, q) =>
    q.length < MIN_LETTERS
      ? {}
      : { items: (await api.catalog.products({ q, limit: PRODUCTS_SHOWN })).products.map(ofProduct) },
}

/** Goods a buyer may put into an auction, with what his company pays for them today. */
export async function loader({ context, request }: Route.LoaderArgs): Promise<Found & { from: string }> {
  const { searchParams } = new URL(request.url)
  const from = searchParams.get('from') ?? 'catalog'
  const found = await SOURCES[from]?.(apiOf(context), (searchParams.get('q') ?? '').trim())
  return { from, items: [], orders: [], ...found }
}
