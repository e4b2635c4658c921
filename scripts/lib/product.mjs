import { fork, spawn } from 'node:child_process'
import { backendEntry, inRoot } from './paths.mjs'
import { demoSettings, environment } from './local-environment.mjs'

const PUBLISHABLE_KEY = 'pk_gostiny_portal'
const STOP_PATIENCE_MS = 10_000
/** Room for what a request leaves behind: with the default of 16 MB bids wait a third longer (docs/performance.md). */
const BACKEND_FLAGS = ['--max-semi-space-size=64']

/**
 * Starts backend and portal as child processes against a database.
 * @returns the addresses, a promise of the first process that ends, and the way to stop.
 */
export async function startProduct({ databaseUrl, apiPort, portalPort, output = 'pipe', env = {} }) {
  const portalUrl = process.env.PORTAL_URL ?? `http://127.0.0.1:${portalPort}`
  const apiUrl = process.env.BACKEND_URL ?? `http://127.0.0.1:${apiPort}`
  const shared = environment({
    ...demoSettings(),
    DATABASE_URL: databaseUrl,
    PORTAL_URL: portalUrl,
    BACKEND_URL: apiUrl,
    ...env,
  })
  let words = ''
  const listen = (child) => {
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (words = (words + chunk).slice(-6000)))
    return child
  }
  const stdio = output === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe']
  const backend = listen(
    fork(backendEntry, ['start'], {
      execArgv: BACKEND_FLAGS,
      env: { ...shared, PORT: String(apiPort) },
      stdio:
        output === 'inherit' ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: true,
    }),
  )
  const portal = listen(
    spawn(process.execPath, ['server.mjs'], {
      cwd: inRoot('storefront'),
      env: {
        ...shared,
        NODE_ENV: 'production',
        PORT: String(portalPort),
        BACKEND_URL: `http://127.0.0.1:${apiPort}`,
        PUBLISHABLE_KEY: process.env.PUBLISHABLE_KEY ?? PUBLISHABLE_KEY,
      },
      stdio,
      detached: true,
    }),
  )
  const children = [portal, backend]
  const ended = Promise.race(
    children.map((child) => new Promise((resolve) => child.once('exit', () => resolve(child)))),
  )
  const stop = () => Promise.all(children.map(endChild))
  await Promise.race([
    Promise.all([
      new Promise((resolve) => backend.once('message', resolve)),
      answering(`http://127.0.0.1:${portalPort}/health`),
    ]),
    ended.then(async () => {
      await stop()
      throw new Error(`The product did not start:\n${words}`)
    }),
  ])
  return { apiUrl, portalUrl, consoleUrl: `${apiUrl}/console/`, backend, ended, stop, words: () => words }
}

async function answering(url) {
  for (;;) {
    const isUp = await fetch(url).then(
      (response) => response.ok,
      () => false,
    )
    if (isUp) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}

const endChild = (child) =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode) return resolve()
    const patience = setTimeout(() => child.kill('SIGKILL'), STOP_PATIENCE_MS)
    child.once('exit', () => (clearTimeout(patience), resolve()))
    child.kill('SIGTERM')
  })
