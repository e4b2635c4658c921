import { FAMILIES } from './catalog/families'
import { makeProducts, type DemoProduct } from './catalog/products'
import { makeBuyers, makeProspects, makeSuppliers } from './companies/companies'
import { GROUPS } from './companies/industries'
import { makePeople } from './companies/people'
import type { BuyerTemper, DemoCompany, DemoPerson } from './companies/types'
import { idOf } from './ids'
import { makeEvents } from './interests/events'
import type { DemoEvent } from './interests/types'
import { makeTrade, type Trade } from './trade'
import type { DemoOrder } from './trade/order-types'
import type { DemoPriceList } from './trade/price-list-types'
import { startOfDay } from './trade/time'

export type DemoGroup = { id: string; name: string; companyIds: string[] }

/** Everything the demo trader has on the morning of `anchor`. */
export type DemoWorld = {
  anchor: Date
  products: DemoProduct[]
  buyers: DemoCompany[]
  prospects: DemoCompany[]
  suppliers: DemoCompany[]
  groups: DemoGroup[]
  people: DemoPerson[]
  priceLists: DemoPriceList[]
  /** Oldest first. */
  orders: DemoOrder[]
  events: DemoEvent[]
}

/**
 * Makes the demo's world from a seed: the same seed and day give the same world, byte for byte.
 * @param anchor the day the history ends before; its time of day does not matter
 */
export function generateDemo({ seed, anchor: moment }: { seed: string; anchor: Date }): DemoWorld {
  const anchor = startOfDay(moment)
  const products = makeProducts(FAMILIES, seed)
  const buyers = makeBuyers(seed)
  const prospects = makeProspects(seed)
  const suppliers = makeSuppliers(seed)
  const people = makePeople(buyers, prospects, suppliers)
  const trade = makeTrade({ seed, anchor, products, buyers, people })
  return {
    anchor,
    products,
    buyers: buyers.map(({ company }) => company),
    prospects,
    suppliers,
    groups: makeGroups(buyers),
    people,
    priceLists: trade.priceLists,
    orders: trade.orders,
    events: makeInterests(seed, anchor, buyers, people, trade),
  }
}

const makeGroups = (buyers: BuyerTemper[]): DemoGroup[] =>
  GROUPS.map(({ code, title, industries }) => ({
    id: idOf('cgrp', code),
    name: title.en[0].toUpperCase() + title.en.slice(1),
    companyIds: buyers
      .filter(({ industry }) => industries.includes(industry))
      .map(({ company }) => company.id),
  }))

function makeInterests(
  seed: string,
  anchor: Date,
  buyers: BuyerTemper[],
  people: DemoPerson[],
  { orders, assortments }: Trade,
): DemoEvent[] {
  return buyers.flatMap(({ company, life }) =>
    makeEvents({
      seed,
      anchor,
      company,
      assortment: assortments.get(company.id)!,
      people: people.filter(({ memberships }) =>
        memberships.some(({ companyId }) => companyId === company.id),
      ),
      orders: orders.filter(({ buyer }) => buyer.company === company),
      isLost: life === 'lost' || life === 'suspended',
    }),
  )
}
