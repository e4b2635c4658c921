import path from 'node:path'
import type { Server } from 'node:http'
import express, { type Express } from 'express'
import helmet from 'helmet'
import qs from 'qs'
import loaders from '@medusajs/medusa/loaders/index'
import type { MedusaContainer } from '@medusajs/framework/types'
import { serveAuctions, watchLots } from '@gostiny/auctions'
import { closeLive } from '@gostiny/platform'
import { serveConsole } from './console'
import { serveDocs } from './docs'
import { shortWays } from './short-ways'
import { sayNotFound } from './not-found'
import { loadPlugins } from './plugins'
import { sayUnauthorized } from './unauthorized'

/** Compiled root: where medusa-config.js lies beside src. */
export const applicationDirectory = path.resolve(__dirname, '..')

/** Doors of Medusa that answer without sign-in and that nothing here needs. */
const closedDoors = ['/admin/feature-flags', '/cloud']

export type Application = { container: MedusaContainer; stop: () => Promise<void> }

/** The application without an HTTP entrance: for commands. */
export async function openApplication(): Promise<Application> {
  // A command runs no scheduled jobs: they would outlive its work.
  process.env.MEDUSA_WORKER_MODE = 'server'
  const { container, shutdown } = await loaders({
    directory: applicationDirectory,
    expressApp: express(),
    skipLoadingEntryPoints: true,
  })
  return { container, stop: async () => void (await closeLive(), await shutdown()) }
}

/**
 * The whole application, listening. `/health` says the process lives; `/ready` that it can serve.
 * @throws when the port is taken or the database does not answer.
 */
export async function startApplication(port: number, host: string): Promise<Application> {
  const app = express()
  app.disable('x-powered-by')
  app.set('etag', false)
  app.set('query parser', (text: string) => qs.parse(text, { arrayLimit: Infinity }))
  app.use(helmet({ contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'same-site' } }))
  app.get('/health', (_req, res) => void res.send('OK'))
  serveConsole(app)
  serveDocs(app)

  const state = { ready: false }
  app.use((_req, res, next) =>
    state.ready ? next() : void res.status(503).set('retry-after', '2').send('starting'),
  )
  app.get('/ready', (_req, res) => void res.send('OK'))
  app.use(sayUnauthorized)
  app.use(closedDoors, sayNotFound)
  const early = express.Router()
  app.use(early)
  const server = await listen(app, port, host)
  const { container, shutdown } = await loaders({ directory: applicationDirectory, expressApp: app })
  app.use(sayNotFound)
  early.use(shortWays(container))
  await loadPlugins()
  await watchLots(container)
  const hangUp = await serveAuctions(server, container)
  state.ready = true

  const stop = async () => {
    state.ready = false
    hangUp()
    await closeServer(server)
    await closeLive()
    await shutdown()
  }
  return { container, stop }
}

const listen = (app: Express, port: number, host: string) =>
  new Promise<Server>((resolve, reject) => {
    const server = app.listen(port, host)
    server.once('listening', () => resolve(server))
    server.once('error', reject)
  })

/** Lets running requests end for a while; event streams never end by themselves. */
const closeServer = (server: Server) =>
  new Promise<void>((resolve) => {
    server.close(() => resolve())
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), 2000).unref()
  })
