import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dataDirectory, inData } from './paths.mjs'

const secretNames = ['JWT_SECRET', 'COOKIE_SECRET', 'SESSION_SECRET']

/**
 * Secrets of this machine: made at random on the first start and kept beside the data. In production nothing is
 * made up: what is not set is reported by the settings check.
 */
export function localSecrets() {
  if (process.env.NODE_ENV === 'production') return {}
  const file = inData('secrets.json')
  if (!existsSync(file)) {
    mkdirSync(dataDirectory, { recursive: true })
    const made = Object.fromEntries(secretNames.map((name) => [name, randomBytes(32).toString('hex')]))
    writeFileSync(file, JSON.stringify(made, null, 2), { mode: 0o600 })
  }
  return JSON.parse(readFileSync(file, 'utf8'))
}

/** The environment of a child process: local secrets under whatever the operator set. */
export const environment = (more = {}) => ({
  MEDUSA_DISABLE_TELEMETRY: 'true',
  NODE_NO_WARNINGS: '1',
  ...localSecrets(),
  ...process.env,
  ...more,
})
