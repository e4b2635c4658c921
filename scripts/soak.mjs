#!/usr/bin/env node
// npm run soak:auctions: other random lots, a million per format, and a thousand kills. Hours; counts by environment.
import { randomInt } from 'node:crypto'
import { main } from './lib/say.mjs'
import { inRoot } from './lib/paths.mjs'
import { run } from './lib/run.mjs'

await main(async () => {
  const env = {
    AUCTION_RUNS: '1000000',
    AUCTION_KILLS: '1000',
    AUCTION_SEED: String(randomInt(2 ** 31)),
    ...process.env,
  }
  process.stdout.write(`Seed ${env.AUCTION_SEED}\n`)
  await run(process.execPath, [inRoot('scripts/test.mjs'), 'tests/unit/auctions|faults/auction-crash'], {
    env,
    show: true,
  })
})
