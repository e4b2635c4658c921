import { createRequire } from 'node:module'
import { dataDirectory } from './paths.mjs'
import { Postgres } from './postgres.mjs'
import { stop } from './say.mjs'

const require = createRequire(import.meta.url)
const DATABASE = 'gostiny'
const OLDEST_MAJOR = 15

/** Opens one connection for the length of some work. */
export async function query(url, work) {
  const { Client } = require('pg')
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5000 })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/**
 * The database of this machine: the one `DATABASE_URL` names, else the embedded one, started when it does not run.
 * `release` stops only what this call started.
 */
export async function openDatabase() {
  if (process.env.DATABASE_URL) {
    await checkServer(process.env.DATABASE_URL)
    return { url: process.env.DATABASE_URL, release: () => undefined }
  }
  const postgres = new Postgres(dataDirectory)
  const wasRunning = Boolean(postgres.runningPort())
  await postgres.start()
  await createIfMissing(postgres.url('postgres'), DATABASE)
  return { url: postgres.url(DATABASE), release: () => (wasRunning ? undefined : postgres.stop()) }
}

/** @returns whether it had to be made. */
export const createIfMissing = (adminUrl, name) =>
  query(adminUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [name])
    if (!rowCount) await client.query(`create database "${name}"`)
    return !rowCount
  })

async function checkServer(url) {
  const where = url.replace(/\/\/[^@/]*@/, '//…@')
  try {
    const version = await query(url, async (client) =>
      Number((await client.query('show server_version_num')).rows[0].server_version_num),
    )
    if (version < OLDEST_MAJOR * 10000)
      stop(
        `PostgreSQL at ${where} is version ${Math.floor(version / 10000)}; ${OLDEST_MAJOR} or later is needed.`,
      )
  } catch (error) {
    if (error.code === '3D000') {
      const admin = new URL(url)
      const name = decodeURIComponent(admin.pathname.slice(1))
      admin.pathname = '/postgres'
      await createIfMissing(admin.href, name)
      return
    }
    if (error.constructor.name === 'Stop') throw error
    stop(
      `The database at ${where} does not answer (${error.message || error.code}). Start it, correct DATABASE_URL, or unset DATABASE_URL to use the embedded one.`,
    )
  }
}
