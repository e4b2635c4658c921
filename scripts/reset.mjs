#!/usr/bin/env node
// npm run reset: stops the embedded database and removes this machine's data.
import { existsSync, rmSync } from 'node:fs'
import { dataDirectory } from './lib/paths.mjs'
import { main, stop } from './lib/say.mjs'

await main(async () => {
  if (process.env.DATABASE_URL)
    stop('DATABASE_URL is set: that database is yours and is left alone. Unset it to clear the embedded one.')
  if (!existsSync(dataDirectory)) return void process.stdout.write('There is no data to clear.\n')
  const { Postgres } = await import('./lib/postgres.mjs')
  new Postgres(dataDirectory).stop()
  rmSync(dataDirectory, { recursive: true, force: true })
  process.stdout.write('Cleared. npm start begins anew.\n')
})
