import type { App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { eventually } from '../support/eventually'
import { buyingCompany } from '../support/trade'
import { auctionBody, supplierCompany } from './auction-fixture'

export type Supplier = { company: string; client: Client }
export type Floor = { clerk: Client; buyer: Client; buyerCompany: string; suppliers: Supplier[] }

/** A buyer and suppliers with somebody who bids for each. */
export async function auctionFloor(app: App, names: string[]): Promise<Floor> {
  const clerk = await testStaff(app)
  const buyerCompany = await buyingCompany(clerk, 'Haas Tools')
  const { client: buyer } = await addPerson(app, clerk, buyerCompany, 'buyer@haas.test', ['buyer'])
  const suppliers: Supplier[] = []
  for (const name of names) suppliers.push(await supplierCompany(app, clerk, name))
  return { clerk, buyer, buyerCompany, suppliers }
}

/** A lot all suppliers have accepted, live. @returns the ids of the event and of the lot. */
export async function liveLot(
  { buyer, suppliers }: Floor,
  rules: object = {},
  { startsInMs = 2_500, lastsMs = 600_000 } = {},
): Promise<{ event: string; lot: string }> {
  const invited = suppliers.map(({ company }) => ({ supplier_company_id: company }))
  const body = auctionBody({ variantId: null, suppliers: invited, startsInMs, lastsMs, rules })
  const { status, body: made } = await buyer.post('/store/auction-events', body)
  if (status !== 201) throw new Error(JSON.stringify(made))
  const event: string = made.event.id
  const lot: string = made.event.lots[0].id
  await buyer.post(`/store/auction-events/${event}/publish`)
  for (const { client } of suppliers)
    await client.post(`/store/auction-events/${event}/answer`, { accept: true })
  await eventually(async () => {
    const { body: room } = await buyer.get(`/store/auction-lots/${lot}/room`)
    return room.room?.lot.phase === 'live'
  })
  return { event, lot }
}
