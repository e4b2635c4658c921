// Compiles what runs: plugins and backend by swc (types are checked by `npm run typecheck`), the two front ends by Vite.
import { createRequire } from 'node:module'
import { cpus } from 'node:os'
import { mkdirSync, readdirSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import path from 'node:path'
import { fingerprint, once } from './fingerprint.mjs'
import { writeOpenApi } from './openapi.mjs'
import { inRoot, plugins } from './paths.mjs'
import { run } from './run.mjs'
import { step } from './say.mjs'

const require = createRequire(import.meta.url)

const swcOptions = {
  swcrc: false,
  sourceMaps: 'inline',
  module: { type: 'commonjs', ignoreDynamic: true, exportInteropAnnotation: true },
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
    keepClassNames: true,
  },
}

function sourcesOf(directory) {
  return readdirSync(directory, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(directory, entry.name)
    if (entry.isDirectory()) return entry.name === '__tests__' ? [] : sourcesOf(full)
    return /(?<!\.d)\.ts$/.test(entry.name) ? [full] : []
  })
}

async function compile(home) {
  const { transformFile } = require('@swc/core')
  const out = inRoot(home, '.medusa/server')
  rmSync(out, { recursive: true, force: true })
  const extra = ['medusa-config.ts'].map((file) => inRoot(home, file)).filter((file) => existsSync(file))
  for (const source of [...sourcesOf(inRoot(home, 'src')), ...extra]) {
    const target = path.join(out, path.relative(inRoot(home), source)).replace(/\.ts$/, '.js')
    const { code } = await transformFile(source, swcOptions)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, code)
  }
}

/** Builds the server side where its sources changed. @returns the fingerprint of what is built. */
export async function buildServer() {
  const homes = [...plugins.map((name) => `plugins/${name}`), 'backend']
  for (const home of homes) {
    const print = fingerprint(`${home}/src`, `${home}/medusa-config.ts`)
    await once(`build ${home}`, print, existsSync(inRoot(home, '.medusa/server/src')), () => compile(home))
  }
  const print = fingerprint(...homes.map((home) => `${home}/src`))
  await once('api reference', print, existsSync(inRoot('docs/openapi.json')), writeOpenApi)
  return print
}

const frontEnds = {
  storefront: [
    'app',
    'public',
    'package.json',
    'vite.config.ts',
    'react-router.config.ts',
    'postcss.config.cjs',
  ],
  admin: ['src', 'public', 'package.json', 'vite.config.ts', 'vite.precompress.ts', 'index.html'],
}
const sourcesOfFrontEnd = (name) => frontEnds[name].map((part) => `${name}/${part}`)

async function buildFrontEnd(name) {
  const out = inRoot(name, name === 'admin' ? 'dist' : 'build')
  const build = () => run('npm', ['run', 'build', '-w', `@gostiny/${name}`])
  await once(`build ${name}`, fingerprint(...sourcesOfFrontEnd(name)), existsSync(out), build)
}

/** Builds everything that is out of date. */
export async function buildAll() {
  const print = await step('Building the server', buildServer)
  await step('Building portal and console', async () => {
    const names = Object.keys(frontEnds)
    if (cpus().length > 2) await Promise.all(names.map(buildFrontEnd))
    else for (const name of names) await buildFrontEnd(name)
  })
  return print
}
