import { randomBytes } from 'node:crypto'

const MIN_SECRET_LENGTH = 32

/** A setting that is missing or wrong; the message tells what to set. */
export class SettingsError extends Error {}

const portOf = (value) => {
  const port = Number(value)
  if (Number.isInteger(port) && port > 0 && port < 65536) return port
  throw new SettingsError(`PORT must be a whole number from 1 to 65535; it is "${value}".`)
}

const urlOf = (name, value) => {
  if (URL.canParse(value)) return value.replace(/\/+$/, '')
  throw new SettingsError(`${name} must be an address such as http://127.0.0.1:9000; it is "${value}".`)
}

const secretOf = (env) => {
  const secret = env.SESSION_SECRET
  if (!secret && env.NODE_ENV !== 'production') return randomBytes(MIN_SECRET_LENGTH).toString('hex')
  if (secret && secret.length >= MIN_SECRET_LENGTH) return secret
  throw new SettingsError(
    `SESSION_SECRET must be set to at least ${MIN_SECRET_LENGTH} random characters; it signs the session cookies of the portal.`,
  )
}

/** Reads and checks the portal's settings; what the rendered application needs is written back to env. */
export function readSettings(env) {
  const settings = {
    port: portOf(env.PORT ?? '8000'),
    host: env.HOST ?? '0.0.0.0',
    backendUrl: urlOf('BACKEND_URL', env.BACKEND_URL ?? 'http://127.0.0.1:9000'),
    publishableKey: env.PUBLISHABLE_KEY ?? 'pk_gostiny_portal',
    sessionSecret: secretOf(env),
    trustProxy: env.TRUST_PROXY ?? 'loopback',
  }
  env.BACKEND_URL = settings.backendUrl
  env.PUBLISHABLE_KEY = settings.publishableKey
  env.SESSION_SECRET = settings.sessionSecret
  return settings
}
