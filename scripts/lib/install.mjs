import { existsSync } from 'node:fs'
import { fingerprint, once } from './fingerprint.mjs'
import { inRoot, plugins } from './paths.mjs'
import { run } from './run.mjs'
import { step } from './say.mjs'

/** Installs the packages when they are missing or the lock file changed. */
export async function install() {
  const workspaces = [...plugins.map((name) => `plugins/${name}`), 'backend', 'storefront', 'admin', 'tests']
  const print = fingerprint(
    'package-lock.json',
    'package.json',
    ...workspaces.map((home) => `${home}/package.json`),
  )
  const isThere = existsSync(inRoot('node_modules/@medusajs/medusa'))
  const lockArguments = existsSync(inRoot('package-lock.json')) ? ['ci'] : ['install']
  await once('install', print, isThere, () =>
    step('Installing packages (about two minutes the first time)', () =>
      run('npm', [...lockArguments, '--no-audit', '--no-fund', '--loglevel=error']),
    ),
  )
}
