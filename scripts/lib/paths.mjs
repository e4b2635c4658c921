import path from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')
export const inRoot = (...parts) => path.join(root, ...parts)

/** Everything the product keeps on this machine: database, secrets, uploads, build marks. */
export const dataDirectory = path.resolve(process.env.GOSTINY_HOME ?? inRoot('.data'))
export const inData = (...parts) => path.join(dataDirectory, ...parts)

export const backendEntry = inRoot('backend/.medusa/server/src/bin/gostiny.js')

/** Plugins in the order they stand on each other. */
export const plugins = [
  'platform',
  'companies',
  'pricing',
  'catalog',
  'payments',
  'purchasing',
  'auctions',
  'client-profile',
  'crm-interests',
  'crm-orders',
  'crm-discounts',
  'crm-auctions',
]
