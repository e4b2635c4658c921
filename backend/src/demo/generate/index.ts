import { FAMILIES } from './catalog/families'
import { makeProducts, type DemoProduct } from './catalog/products'
import { makeBuyers, makeProspects, makeSuppliers } from './companies/companies'
import { GROUPS } from './companies/industries'
import { makePeople } from './companies/people'
import type { DemoCompany, DemoPerson } from './companies/types'
import { idOf } from './ids'

export type DemoGroup = { id: string; name: string; companyIds: string[] }

/** Everything the demo trader has, on the day `anchor`. */
export type DemoWorld = {
  anchor: Date
  products: DemoProduct[]
  buyers: DemoCompany[]
  prospects: DemoCompany[]
  suppliers: DemoCompany[]
  groups: DemoGroup[]
  people: DemoPerson[]
}

/**
 * Makes the demo's world from a seed: the same seed and day give the same world, byte for byte.
 * @param anchor the last day of the demo's history
 */
export function generateDemo({ seed, anchor }: { seed: string; anchor: Date }): DemoWorld {
  const buyers = makeBuyers(seed)
  const prospects = makeProspects(seed)
  return {
    anchor,
    products: makeProducts(FAMILIES, seed),
    buyers: buyers.map(({ company }) => company),
    prospects,
    suppliers: makeSuppliers(seed),
    groups: GROUPS.map(({ code, name, industries }) => ({
      id: idOf('cgrp', code),
      name,
      companyIds: buyers
        .filter(({ industry }) => industries.includes(industry))
        .map(({ company }) => company.id),
    })),
    people: makePeople(buyers, prospects),
  }
}
