import { fork, type ChildProcess } from 'node:child_process'
import { createServer } from 'node:net'
import path from 'node:path'
import { Pool } from 'pg'
import { createTestDatabase, type Template } from './database'

const backendEntry = path.resolve(__dirname, '../../backend/.medusa/server/src/bin/gostiny.js')

export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number }
      probe.close(() => resolve(port))
    })
  })

export type App = {
  url: string
  databaseUrl: string
  /** The test's own eye on the database. */
  db: Pool
  /** Ends the process at once, as a power cut would. */
  kill: () => Promise<void>
  /** Starts the process again on the same port and database. */
  restart: () => Promise<void>
  /** Stops the process in order and drops the database. */
  stop: () => Promise<void>
}

export type AppOptions = {
  from?: Template
  /** Plugins left out, comma-separated. */
  without?: string
  env?: Record<string, string>
  /** Use this database instead of a copy; it is not dropped. */
  databaseUrl?: string
}

/** The real backend as its own process on its own copy of a template database. */
export async function startApp({
  from = 'demo',
  without = '',
  env = {},
  databaseUrl,
}: AppOptions = {}): Promise<App> {
  const database = databaseUrl
    ? { url: databaseUrl, drop: async () => undefined }
    : await createTestDatabase(from)
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const db = new Pool({ connectionString: database.url, max: 4 })
  db.on('error', () => undefined)
  let child = await launch(port, {
    DATABASE_URL: database.url,
    GOSTINY_WITHOUT: without,
    BACKEND_URL: url,
    ...env,
  })
  const relaunch = async () => {
    child = await launch(port, {
      DATABASE_URL: database.url,
      GOSTINY_WITHOUT: without,
      BACKEND_URL: url,
      ...env,
    })
  }
  return {
    url,
    databaseUrl: database.url,
    db,
    kill: () => end(child, 'SIGKILL'),
    restart: relaunch,
    stop: async () => {
      await end(child, 'SIGTERM')
      await db.end()
      await database.drop()
    },
  }
}

function launch(port: number, env: Record<string, string>): Promise<ChildProcess> {
  return new Promise((resolve, reject) => {
    let words = ''
    const child = fork(backendEntry, ['start'], {
      execArgv: ['--max-semi-space-size=64'],
      env: { ...process.env, NODE_OPTIONS: '', ...env, PORT: String(port) },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    })
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk) => (words = (words + chunk).slice(-8000)))
    child.once('message', () => resolve(child))
    child.once('exit', (code) =>
      reject(new Error(`the backend ended with ${code} before it was ready:\n${words}`)),
    )
  })
}

function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
    if (signal !== 'SIGKILL') setTimeout(() => child.kill('SIGKILL'), 10_000).unref()
  })
}
