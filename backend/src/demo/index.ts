import type { ExecArgs, MedusaContainer } from '@medusajs/framework/types'
import { generateDemo, type DemoWorld } from './generate'
import { loadAuctions } from './load/auction-world'
import { findBaseRecords } from './load/base-records'
import { loadCatalog } from './load/catalog'
import { loadCompanies } from './load/companies'
import { drainAllReaders } from './load/drain'
import { inTransaction } from './load/in-transaction'
import { loadInterests } from './load/interests'
import { areAuctionsLoaded, isLoaded, lockLoading, markLoaded } from './load/marker'
import { loadOrders } from './load/orders'
import { loadPayments } from './load/payments'
import { loadPrices } from './load/prices'
import { loadStaff } from './load/staff'

export type DemoOptions = {
  seed?: string
  /** The last day of the history; today when not given. */
  anchor?: Date
}

const DEFAULT_SEED = 'gostiny'

/** Loads the demo trader once; a database that has it is left alone. Needs the base records of setup. */
export async function loadDemo(
  container: MedusaContainer,
  { seed = DEFAULT_SEED, anchor = new Date() }: DemoOptions = {},
): Promise<void> {
  if (await inTransaction(container, areAuctionsLoaded)) return

  const world = generateDemo({ seed, anchor })
  if (!(await inTransaction(container, isLoaded))) await loadWorld(container, world, seed)
  await loadAuctions(container, world, seed)
  await drainAllReaders(container)
}

async function loadWorld(container: MedusaContainer, world: DemoWorld, seed: string): Promise<void> {
  const { anchor } = world
  const ownerOf = await loadStaff(container)
  await inTransaction(container, async (client) => {
    await lockLoading(client)
    if (await isLoaded(client)) return

    const base = await findBaseRecords(client)
    await loadCompanies(client, world, ownerOf)
    const supplierIds = new Map(world.suppliers.map(({ code, id }) => [code, id]))
    const variants = await loadCatalog(client, world.products, supplierIds, base, anchor)
    await loadPrices(client, world.priceLists, variants, anchor)
    await loadOrders(client, world, variants, base)
    await loadPayments(client, world.orders)
    await loadInterests(client, world.events, variants)
    await markLoaded(client, { seed, anchor })
  })
}

export default ({ container }: ExecArgs): Promise<void> => loadDemo(container)
