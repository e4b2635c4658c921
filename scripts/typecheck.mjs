#!/usr/bin/env node
// Checks the types of the server side as one program over the sources, then of the two front ends.
import { main, step } from './lib/say.mjs'
import { run } from './lib/run.mjs'

await main(async () => {
  await step('Types of plugins, backend and tests', () => run('npx', ['tsc', '-p', 'tsconfig.check.json']))
  for (const name of ['storefront', 'admin'])
    await step(`Types of ${name}`, () => run('npm', ['run', 'typecheck', '-w', `@gostiny/${name}`]))
})
