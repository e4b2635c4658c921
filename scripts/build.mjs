#!/usr/bin/env node
// Builds what is out of date: npm run build
import { buildAll } from './lib/build.mjs'
import { main } from './lib/say.mjs'

await main(buildAll)
