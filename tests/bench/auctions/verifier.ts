import { spawnSync } from 'node:child_process'
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import os from 'node:os'
import path from 'node:path'
import type { AuctionHouse } from '@gostiny/auctions'
import type { Pool } from 'pg'
import type { Report } from '../../verifier/src'
import { openLot } from '../../faults/auction-lots'
import { say } from '../machine'
import { bidOf } from './engine'

const EVENTS = 1_000_000

/** A million events of one lot, bid, recorded and exported, are checked by the command anybody runs: chain, decisions, signature. */
export async function verifier(house: AuctionHouse, db: Pool): Promise<void> {
  const lot = await openLot(house, db, 50)
  const started = performance.now()
  let next = 0
  const keepBidding = async (): Promise<void> => {
    while (next < EVENTS) await house.engine.submit(lot, bidOf(next++, 50))
  }
  await Promise.all(Array.from({ length: 500 }, keepBidding))
  const bid = (performance.now() - started) / 1000

  const folder = mkdtempSync(path.join(os.tmpdir(), 'protocol-'))
  const file = path.join(folder, 'protocol.jsonl')
  await exportTo(file, house, lot)
  const command = built()
  const began = performance.now()
  const { stdout } = spawnSync(process.execPath, [command, file, '--json'], { encoding: 'utf8' })
  const seconds = (performance.now() - began) / 1000
  const { ok, findings } = JSON.parse(stdout) as Report
  say(
    `M7  gostiny-verify: ${EVENTS} bids of a lot (recorded in ${bid.toFixed(0)} s) verified ${ok}, ` +
      `${findings.length} findings, in ${seconds.toFixed(1)} s from start to end of the command (aim ≤ 10)`,
  )
  rmSync(folder, { recursive: true })
}

/** The verifier as anybody runs it. */
function built(): string {
  const home = path.resolve(__dirname, '../../verifier')
  spawnSync(process.execPath, [require.resolve('typescript/bin/tsc'), '-p', home], { stdio: 'inherit' })
  return path.join(home, 'dist/bin.js')
}

async function exportTo(file: string, { store, signer }: AuctionHouse, lot: string): Promise<void> {
  const out = createWriteStream(file)
  const { publicKey: public_key } = signer
  out.write(line({ type: 'protocol', version: 1, lot_id: lot, public_key, exported_at: Date.now() }))
  let last = { seq: 0, head: '' }
  for (
    let rows = await store.read(lot, 0, 20_000);
    rows.length;
    rows = await store.read(lot, last.seq, 20_000)
  ) {
    for (const { body, head } of rows)
      if (!out.write(line({ type: 'event', ...JSON.parse(body), head }))) await once(out, 'drain')
    last = rows[rows.length - 1]
  }
  const at = Date.now()
  out.end(line({ type: 'head', ...pick(last), at, signature: signer.head(lot, last.seq, last.head, at) }))
  await once(out, 'close')
}

const pick = ({ seq, head }: { seq: number; head: string }) => ({ seq, head })
const line = (value: object): string => `${JSON.stringify(value)}\n`
