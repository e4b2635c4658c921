#!/usr/bin/env node
// npm run import -- orders <file>: brings history into the database of this machine, starting it when it does not run.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'
import { checkNode } from './lib/node-version.mjs'
import { install } from './lib/install.mjs'
import { environment } from './lib/local-environment.mjs'
import { backendEntry, root } from './lib/paths.mjs'
import { main } from './lib/say.mjs'

/** Descriptor of the child that carries the result alone; its log goes where progress goes. */
const RESULT_DESCRIPTOR = 3

// Standard output belongs to the result: what is said on the way goes to standard error.
process.stdout.write = process.stderr.write.bind(process.stderr)

/** npm runs scripts in the root; files are named from where the person stands. */
const here = process.env.INIT_CWD ?? process.cwd()
const fromHere = (word, position) => {
  const full = path.resolve(here, word)
  return position > 0 && !word.startsWith('-') && existsSync(full) ? full : word
}

const carryOut = (databaseUrl) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [backendEntry, 'import', ...process.argv.slice(2).map(fromHere)], {
      cwd: root,
      stdio: ['inherit', 2, 2, 1],
      env: environment({
        LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
        DATABASE_URL: databaseUrl,
        GOSTINY_RESULT_FD: String(RESULT_DESCRIPTOR),
        // Jobs of the running product stay there; the import itself calls whom it needs.
        MEDUSA_WORKER_MODE: 'server',
      }),
    })
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })

await main(async () => {
  checkNode()
  await install()
  const { buildServer } = await import('./lib/build.mjs')
  const { openDatabase } = await import('./lib/database.mjs')
  const { prepareDatabase } = await import('./lib/prepare.mjs')
  const print = await buildServer()
  const database = await openDatabase()
  try {
    await prepareDatabase(database.url, print, { demo: process.env.NODE_ENV !== 'production' })
    process.exitCode = await carryOut(database.url)
  } finally {
    await database.release()
  }
})
