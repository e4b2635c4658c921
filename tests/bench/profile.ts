import type { Pool } from 'pg'
import { ClientProfileService } from '@gostiny/client-profile/modules/client_profile'
import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { testStaff } from '../support/companies'
import { createTestDatabase } from '../support/database'
import { machineLine, percentile, say } from './machine'
import { fillLedger, fillRegistry, type LedgerShape } from './profile-data'

const SEED = Number(process.env.BENCH_SEED ?? 7)
const COMPANIES = Number(process.env.BENCH_COMPANIES ?? 100_000)
const REQUESTS = Number(process.env.BENCH_REQUESTS ?? 2000)
const CLIENTS = [1, 16]

const shape = (companies: number): LedgerShape => ({
  companies,
  seed: SEED,
  orders: 4.6,
  lines: 4,
  acts: 18,
  months: 24,
})
const logger = { warn: () => undefined, info: () => undefined }

async function withProfile<T>(
  url: string,
  work: (profile: ClientProfileService, pool: Pool) => Promise<T>,
): Promise<T> {
  process.env.CLIENT_PROFILE_DATABASE_URL = url
  const profile = new ClientProfileService({ logger })
  try {
    const pool = await profile.pool()
    while ((await profile.latestRebuild())?.state !== 'done')
      await new Promise((resolve) => setTimeout(resolve, 50))
    return await work(profile, pool)
  } finally {
    await profile.disconnect()
    delete process.env.CLIENT_PROFILE_DATABASE_URL
  }
}

const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const start = performance.now()
  return [await work(), performance.now() - start]
}

/** The profile page of one of 100,000 companies with 5 M interactions, over HTTP; list, timeline and overview beside it. */
export async function benchProfile(): Promise<void> {
  const app = await startApp({ from: 'setup' })
  try {
    const clerk = await testStaff(app)
    const interactions = await withProfile(app.databaseUrl, async (profile, pool) => {
      await fillRegistry(app.db, COMPANIES)
      const count = await fillLedger(pool, shape(COMPANIES))
      await profile.rebuild()
      await profile.computeStatistics()
      await pool.query('vacuum analyze')
      return count
    })
    say(`Client profile, ${COMPANIES} companies, ${interactions} interactions`)
    say(machineLine(SEED))
    say('read                       clients   req/s   p50 ms   p95 ms   p99 ms')
    for (const clients of CLIENTS) {
      await measure(app, clerk, 'profile page', (n) => `/admin/client-profiles/comp_${n}`, clients)
      await measure(
        app,
        clerk,
        'timeline, first 50',
        (n) => `/admin/client-profiles/comp_${n}/timeline`,
        clients,
      )
    }
    await measure(
      app,
      clerk,
      'list by revenue',
      (n) => `/admin/client-profiles?order=-revenue&offset=${n % 500}`,
      1,
      50,
    )
    await measure(app, clerk, 'overview', () => '/admin/client-profile-overview', 1, 20)
  } finally {
    await app.stop()
  }
}

async function measure(
  _: App,
  clerk: Client,
  name: string,
  path: (n: number) => string,
  clients: number,
  requests = REQUESTS,
) {
  const company = (index: number) => 1 + ((index * 7919 + SEED) % COMPANIES)
  for (let index = 0; index < clients * 20; index++) await clerk.get(path(company(index + 1_000_000)))
  const took: number[] = []
  let next = 0
  const work = async () => {
    while (next < requests) {
      const index = next++
      const [{ status }, ms] = await timed(() => clerk.get(path(company(index))))
      if (status !== 200) throw new Error(`${path(company(index))}: ${status}`)
      took.push(ms)
    }
  }
  const [, total] = await timed(() => Promise.all(Array.from({ length: clients }, work)))
  took.sort((a, b) => a - b)
  const figures = [requests / (total / 1000), ...[0.5, 0.95, 0.99].map((share) => percentile(took, share))]
  say(
    `${name.padEnd(26)} ${String(clients).padStart(7)} ${figures.map((value) => value.toFixed(1).padStart(8)).join(' ')}`,
  )
}

/** All projections from a ledger of a million interactions. */
export async function benchRebuild(): Promise<void> {
  const { url, drop } = await createTestDatabase('setup')
  try {
    await withProfile(url, async (profile, pool) => {
      const interactions = await fillLedger(pool, shape(20_000))
      await pool.query('vacuum analyze')
      say(`Rebuild of all projections, 20000 companies, ${interactions} interactions`)
      say(machineLine(SEED))
      for (let run = 1; run <= 3; run++) {
        const [, ms] = await timed(() => profile.rebuild())
        const memory = Math.round(process.memoryUsage().rss / 2 ** 20)
        say(
          `run ${run}: ${(ms / 1000).toFixed(1)} s, ${Math.round(interactions / (ms / 1000))} interactions/s, ${memory} MB resident`,
        )
      }
    })
  } finally {
    await drop()
  }
}
