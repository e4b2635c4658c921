import type { DemoProduct } from '../catalog/products'
import { GROUPS } from '../companies/industries'
import type { BuyerTemper, DemoPerson } from '../companies/types'
import { idOf } from '../ids'
import { makeAssortment, type Assortment } from './assortment'
import type { DemoOrder } from './order-types'
import { makeOrders } from './orders'
import type { DemoPriceList } from './price-list-types'
import { makePriceLists } from './price-lists'
import { makePriceBook, pricesFor } from './price-of'

export type Trade = { priceLists: DemoPriceList[]; orders: DemoOrder[]; assortments: Map<string, Assortment> }

export type TradeInput = {
  seed: string
  anchor: Date
  products: DemoProduct[]
  buyers: BuyerTemper[]
  people: DemoPerson[]
}

/** What the buyers have been promised and what they have bought, orders of all in the order of time. */
export function makeTrade({ seed, anchor, products, buyers, people }: TradeInput): Trade {
  const assortments = new Map(
    buyers.map((buyer) => [buyer.company.id, makeAssortment(seed, buyer, products)]),
  )
  const priceLists = makePriceLists({ seed, anchor, products, buyers, assortments })
  const book = makePriceBook(priceLists, anchor)
  const orders = buyers.flatMap((buyer) => {
    const { company, industry } = buyer
    const groupIds = GROUPS.filter(({ industries }) => industries.includes(industry)).map(({ code }) =>
      idOf('cgrp', code),
    )
    const lineage = company.parentId ? [company.id, company.parentId] : [company.id]
    return makeOrders({
      seed,
      anchor,
      buyer,
      assortment: assortments.get(company.id)!,
      people: people.filter(({ memberships }) =>
        memberships.some(({ companyId, roles }) => companyId === company.id && roles.includes('buyer')),
      ),
      priceOf: pricesFor(book, company, { groupIds, lineage }),
    })
  })
  return { priceLists, orders: invoiced(orders), assortments }
}

/** Orders of all buyers by time, with running invoice numbers per year. */
function invoiced(orders: DemoOrder[]): DemoOrder[] {
  const counts: Record<number, number> = {}
  return orders
    .toSorted((a, b) => a.createdAt.getTime() - b.createdAt.getTime())
    .map((order) => {
      if (order.status === 'canceled') return order

      const year = order.createdAt.getUTCFullYear()
      counts[year] = (counts[year] ?? 0) + 1
      return { ...order, invoiceNo: `INV-${year}-${String(counts[year]).padStart(5, '0')}` }
    })
}
