import { existsSync } from 'node:fs'
import { fingerprint, mark, once } from './fingerprint.mjs'
import { inRoot, plugins } from './paths.mjs'
import { run } from './run.mjs'
import { step } from './say.mjs'

const workspaces = [...plugins.map((name) => `plugins/${name}`), 'backend', 'storefront', 'admin', 'tests']
const manifests = ['package-lock.json', 'package.json', ...workspaces.map((home) => `${home}/package.json`)]

/** Installs the packages when they are missing or a manifest changed. */
export async function install() {
  const isThere = existsSync(inRoot('node_modules/@medusajs/medusa'))
  const isInstalledNow = await once('install', fingerprint(...manifests), isThere, () =>
    step('Installing packages (about two minutes the first time)', () =>
      run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']),
    ),
  )
  // npm may have put the lock file in order.
  if (isInstalledNow) mark('install', fingerprint(...manifests))
}
