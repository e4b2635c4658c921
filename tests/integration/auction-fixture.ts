import type { App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, registerCompany } from '../support/companies'

/** A verified supplier with somebody who bids for it. */
export async function supplierCompany(
  app: App,
  clerk: Client,
  name: string,
): Promise<{ company: string; client: Client }> {
  const company = await registerCompany(clerk, name, { roles: ['supplier'], country: 'de', currency: 'eur' })
  const { client } = await addPerson(app, clerk, company, `bids@${name.toLowerCase()}.test`, ['buyer'])
  return { company, client }
}

type Wanted = {
  variantId: string | null
  suppliers: { supplier_company_id: string }[]
  startsInMs: number
  lastsMs: number
  rules?: object
}

/** An auction of one lot of 100 bolts with a ceiling of 200 euro and a step of one. */
export function auctionBody({ variantId, suppliers, startsInMs, lastsMs, rules = {} }: Wanted) {
  const starts = Date.now() + startsInMs
  return {
    title: 'Bolts for the winter',
    currency: 'eur',
    terms: 'Delivered to Ulm within ten days.',
    rules: {
      starts_at: new Date(starts).toISOString(),
      ends_at: new Date(starts + lastsMs).toISOString(),
      step: { kind: 'absolute', amount: '1' },
      guard: null,
      ...rules,
    },
    lots: [
      {
        title: 'Bolts',
        ceiling: '200',
        items: [{ title: 'Steel bolt', variant_id: variantId, unit: 'C62', quantity: '100', own_price: '2' }],
      },
    ],
    suppliers,
  }
}
