import { defineConfig, Modules } from '@medusajs/framework/utils'
import { pluginsInUse } from './src/plugins'
import { readSettings } from './src/settings'

const settings = readSettings(process.env)
const plugins = pluginsInUse(settings.GOSTINY_WITHOUT)
const ownOrigins = [settings.PORTAL_URL, settings.BACKEND_URL].join(',')

type ModuleChoice = Record<string, { resolve: string; options: Record<string, unknown> }>

const payment: ModuleChoice = plugins.includes('payments')
  ? {
      [Modules.PAYMENT]: {
        resolve: '@medusajs/medusa/payment',
        options: { providers: [{ resolve: '@gostiny/payments/providers/invoice', id: 'invoice' }] },
      },
    }
  : {}

/** The catalog's text-search configuration (see plugins/catalog) in place of the English-only default. */
const search: ModuleChoice = plugins.includes('catalog')
  ? {
      [Modules.SEARCH]: {
        resolve: '@medusajs/medusa/search',
        options: {
          providers: [
            {
              resolve: '@medusajs/medusa/search-postgres',
              id: 'search-postgres',
              options: { language: 'gostiny' },
            },
          ],
        },
      },
    }
  : {}

const redis: ModuleChoice = settings.REDIS_URL
  ? {
      [Modules.EVENT_BUS]: {
        resolve: '@medusajs/event-bus-redis',
        options: { redisUrl: settings.REDIS_URL },
      },
      [Modules.WORKFLOW_ENGINE]: {
        resolve: '@medusajs/workflow-engine-redis',
        options: { redis: { redisUrl: settings.REDIS_URL } },
      },
      [Modules.LOCKING]: {
        resolve: '@medusajs/medusa/locking',
        options: {
          providers: [
            {
              resolve: '@medusajs/medusa/locking-redis',
              id: 'locking-redis',
              is_default: true,
              options: { redisUrl: settings.REDIS_URL },
            },
          ],
        },
      },
    }
  : {}

export default defineConfig({
  projectConfig: {
    databaseUrl: settings.DATABASE_URL,
    databaseDriverOptions: { pool: { min: 0, max: settings.DATABASE_POOL_MAX } },
    redisUrl: settings.REDIS_URL,
    workerMode: settings.MEDUSA_WORKER_MODE,
    http: {
      storeCors: ownOrigins,
      adminCors: ownOrigins,
      authCors: ownOrigins,
      jwtSecret: settings.JWT_SECRET,
      cookieSecret: settings.COOKIE_SECRET,
      jwtExpiresIn: '12h',
    },
    cookieOptions: { sameSite: 'lax', secure: settings.BACKEND_URL.startsWith('https:') },
  },
  admin: { disable: true },
  plugins: plugins.map((name) => ({ resolve: `@gostiny/${name}`, options: {} })),
  modules: {
    ...redis,
    ...search,
    ...payment,
  },
})
