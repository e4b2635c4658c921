import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { dataDirectory, inData, root } from './paths.mjs'

const random = () => randomBytes(32).toString('hex')
const signingKey = () =>
  generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' }).toString('base64')

const secrets = {
  JWT_SECRET: random,
  COOKIE_SECRET: random,
  SESSION_SECRET: random,
  AUCTION_SIGNING_KEY: signingKey,
  AUCTION_VAULT_KEY: random,
}

/**
 * Secrets of this machine: made at random on the first start and kept beside the data. In production nothing is
 * made up: what is not set is reported by the settings check.
 */
export function localSecrets() {
  if (process.env.NODE_ENV === 'production') return {}
  const file = inData('secrets.json')
  const known = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const missing = Object.keys(secrets).filter((name) => !known[name])
  if (!missing.length) return known
  mkdirSync(dataDirectory, { recursive: true })
  const all = { ...known, ...Object.fromEntries(missing.map((name) => [name, secrets[name]()])) }
  writeFileSync(file, JSON.stringify(all, null, 2), { mode: 0o600 })
  return all
}

/** The environment of a child process: local secrets under whatever the operator set. */
export const environment = (more = {}) => ({
  MEDUSA_DISABLE_TELEMETRY: 'true',
  NODE_NO_WARNINGS: '1',
  ...localSecrets(),
  ...process.env,
  GOSTINY_DATA: path.resolve(root, process.env.GOSTINY_DATA ?? '../shared/data'),
  ...more,
})

/** Settings of the product as `npm start` runs it: the demo moves by itself unless told otherwise; production has none. */
export const demoSettings = () =>
  process.env.NODE_ENV === 'production' ? {} : { AUCTION_DEMO_BIDDERS: 'on' }
