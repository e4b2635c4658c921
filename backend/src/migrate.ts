import { fork } from 'node:child_process'
import { initializeContainer } from '@medusajs/medusa/loaders/index'
import { migrate } from '@medusajs/medusa/commands/db/migrate'
import { migrateSearchIndexes } from '@medusajs/medusa/commands/db/migrate-search'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { tellKeyChanges, tellPeopleChanges } from '@gostiny/companies'
import { applicationDirectory } from './application'
import type { Settings } from './settings'

const openContainer = async () => {
  process.env.MEDUSA_WORKER_MODE = 'server'
  const container = await initializeContainer(applicationDirectory)
  return { container, logger: container.resolve(ContainerRegistrationKeys.LOGGER) }
}

/** Migrates the shop's modules and links, what people, auctions and the catalog tell, the indexes of orders, the client profile's schema, then search. */
export async function migrateEverything(settings: Settings, plugins: string[]): Promise<boolean> {
  const migrated = await migrate({
    ...(await openContainer()),
    directory: applicationDirectory,
    skipLinks: false,
    skipScripts: true,
    skipSearch: true,
    executeAllLinks: true,
    executeSafeLinks: false,
    executeAllSearch: true,
    executeSafeSearch: false,
  })
  if (!migrated) return false
  await tellKeyChanges(settings.DATABASE_URL)
  await tellPeopleChanges(settings.DATABASE_URL)
  if (plugins.includes('auctions')) {
    const { tellAuctionChanges } = await import('@gostiny/auctions')
    await tellAuctionChanges(settings.DATABASE_URL)
  }
  if (plugins.includes('catalog')) {
    const { tellCatalogChanges } = await import('@gostiny/catalog')
    await tellCatalogChanges(settings.DATABASE_URL)
  }
  if (plugins.includes('purchasing')) {
    const { indexOrders } = await import('@gostiny/purchasing')
    await indexOrders(settings.DATABASE_URL)
  }
  if (plugins.includes('crm-orders')) {
    const { indexOrderChanges } = await import('@gostiny/crm-orders')
    await indexOrderChanges(settings.DATABASE_URL)
  }
  if (plugins.includes('client-profile')) {
    const { migrateClientProfile } = await import('@gostiny/client-profile')
    await migrateClientProfile(settings.CLIENT_PROFILE_DATABASE_URL ?? settings.DATABASE_URL)
  }
  return inFreshProcess('migrate-search')
}

/** Creates and alters the search indexes; they are filled when the application starts. */
export async function migrateSearch(): Promise<boolean> {
  return migrateSearchIndexes({
    ...(await openContainer()),
    directory: applicationDirectory,
    executeAll: true,
  })
}

/** Search indexes are planned on the fully loaded application; planning module migrations leaves it half loaded. */
const inFreshProcess = (command: string) =>
  new Promise<boolean>((resolve, reject) => {
    const child = fork(process.argv[1], [command])
    child.once('error', reject)
    child.once('exit', (code) => resolve(code === 0))
  })
