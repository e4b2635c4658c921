import { createHash } from 'node:crypto'
import { backendEntry } from './paths.mjs'
import { once } from './fingerprint.mjs'
import { query } from './database.mjs'
import { environment } from './local-environment.mjs'
import { run } from './run.mjs'
import { step } from './say.mjs'

const isPrepared = (url) =>
  query(url, async (client) => {
    const { rows } = await client.query("select to_regclass('region') is not null as migrated")
    return rows[0].migrated && (await client.query('select 1 from region limit 1')).rowCount > 0
  })

/** Migrates, sets up and loads the demo trader, once per build and database. */
export async function prepareDatabase(url, buildPrint, { demo = true } = {}) {
  const database = createHash('sha256')
    .update(url.replace(/:\d+\//, '/'))
    .digest('hex')
    .slice(0, 12)
  const command = (name) =>
    run(process.execPath, [backendEntry, name], { env: environment({ DATABASE_URL: url }) })
  await once(`prepared ${database}`, `${buildPrint} ${demo}`, await isPrepared(url), async () => {
    await step('Migrating the database', () => command('migrate'))
    await step('Setting up regions, taxes and keys', () => command('setup'))
    if (demo) await step('Loading the demo trader', () => command('demo'))
  })
}
