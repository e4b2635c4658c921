#!/usr/bin/env node
// npm test: does its own set-up, then runs every test. Further arguments go to Jest: npm test -- prices
import { spawn } from 'node:child_process'
import { main } from './lib/say.mjs'
import { checkNode } from './lib/node-version.mjs'
import { environment } from './lib/local-environment.mjs'
import { install } from './lib/install.mjs'
import { inRoot } from './lib/paths.mjs'
import { findBrowser } from './lib/browser.mjs'

const jest = (args, env) =>
  new Promise((resolve) => {
    const child = spawn(
      process.execPath,
      ['--experimental-vm-modules', inRoot('node_modules/jest/bin/jest.js'), ...args],
      {
        cwd: inRoot(),
        stdio: 'inherit',
        env,
      },
    )
    child.once('exit', (code) => resolve(code ?? 1))
  })

await main(async () => {
  checkNode()
  await install()
  const { buildAll } = await import('./lib/build.mjs')
  const { openTestDatabases } = await import('./lib/test-databases.mjs')
  const chosen = process.argv.slice(2)
  const print = await buildAll()

  const unit = await jest(
    ['--maxWorkers=2', '--selectProjects', 'unit', '--passWithNoTests', ...chosen],
    environment({ NODE_ENV: 'test' }),
  )
  const databases = await openTestDatabases(print)
  const browser = findBrowser()
  const env = environment({
    NODE_ENV: 'test',
    TEST_ADMIN_URL: databases.adminUrl,
    CHROMIUM_PATH: browser ?? '',
  })
  const patterns = chosen.flatMap((name) => ['--testPathPattern', name])
  const onTheApp = (projects, ...workers) =>
    jest([...workers, '--passWithNoTests', '--selectProjects', ...projects, ...patterns], env)
  try {
    const integration = await onTheApp(['integration'], '--maxWorkers=3')
    const others = await onTheApp(['faults', ...(browser ? ['journeys'] : [])], '--maxWorkers=2')
    if (!browser)
      process.stdout.write(
        '\nSkipped: the journeys in a browser. No Chromium was found; install one or set CHROMIUM_PATH.\n',
      )
    process.exitCode = unit || integration || others
  } finally {
    databases.stop()
  }
})
