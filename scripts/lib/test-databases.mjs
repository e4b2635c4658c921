import { backendEntry, inData } from './paths.mjs'
import { createIfMissing, query } from './database.mjs'
import { environment } from './local-environment.mjs'
import { mark, once } from './fingerprint.mjs'
import { Postgres } from './postgres.mjs'
import { run } from './run.mjs'
import { step } from './say.mjs'

/** Databases every test file copies: `setup` has the base records, `demo` the demo trader too. */
export const templates = { setup: 'template_setup', demo: 'template_demo' }

const isThere = (adminUrl, name) =>
  query(adminUrl, async (client) =>
    Boolean((await client.query('select 1 from pg_database where datname = $1', [name])).rowCount),
  )

const drop = (adminUrl, name) =>
  query(adminUrl, (client) => client.query(`drop database if exists "${name}" with (force)`))

/** A cluster of its own, and in it the templates, made anew when the server changed. */
export async function openTestDatabases(buildPrint, { name = 'test', durable = false } = {}) {
  const postgres = new Postgres(inData(name), { durable })
  await postgres.start()
  const adminUrl = postgres.url('postgres')
  const command = (verb, database) =>
    run(process.execPath, [backendEntry, verb], {
      env: environment({ DATABASE_URL: postgres.url(database) }),
    })

  const areThere = (await isThere(adminUrl, templates.setup)) && (await isThere(adminUrl, templates.demo))
  await once(`${name} templates`, buildPrint, areThere, async () => {
    mark(`${name} templates`, 'being made')
    await drop(adminUrl, templates.setup)
    await drop(adminUrl, templates.demo)
    await createIfMissing(adminUrl, templates.setup)
    await step('Migrating the test database', () => command('migrate', templates.setup))
    await step('Setting it up', () => command('setup', templates.setup))
    await query(adminUrl, (client) =>
      client.query(`create database ${templates.demo} template ${templates.setup}`),
    )
    await step('Loading the demo trader into it', () => command('demo', templates.demo))
  })
  return { adminUrl, stop: () => postgres.stop() }
}
