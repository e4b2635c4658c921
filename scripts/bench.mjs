#!/usr/bin/env node
// npm run bench [-- catalog profile rebuild import auctions]: prints figures with machine and seed; asserts none.
import { spawn } from 'node:child_process'
import { main } from './lib/say.mjs'
import { checkNode } from './lib/node-version.mjs'
import { environment } from './lib/local-environment.mjs'
import { install } from './lib/install.mjs'
import { inRoot } from './lib/paths.mjs'

await main(async () => {
  checkNode()
  await install()
  const { buildAll } = await import('./lib/build.mjs')
  const { openTestDatabases } = await import('./lib/test-databases.mjs')
  const databases = await openTestDatabases(await buildAll(), { name: 'bench', durable: true })
  const child = spawn(
    process.execPath,
    ['-r', 'ts-node/register/transpile-only', inRoot('tests/bench/run.ts'), ...process.argv.slice(2)],
    {
      cwd: inRoot('tests'),
      stdio: 'inherit',
      env: environment({
        TEST_ADMIN_URL: databases.adminUrl,
        TS_NODE_PROJECT: inRoot('tests/tsconfig.json'),
      }),
    },
  )
  process.exitCode = await new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)))
  databases.stop()
})
