import { fork } from 'node:child_process'
import path from 'node:path'
import { enterRoom } from '../../support/room-client'
import { say } from '../machine'
import { openFloor, supplierClient } from './floor'
import { latencyLine } from './latency'
import type { Served } from './network'

const [COMPANIES, PEOPLE, SOCKETS] = [50, 8, 10]
const BIDS = 200
const EVERY_MS = 300

/** From the moment a bid is sent until the last of four thousand watchers, in a process of their own, has it. */
export async function watched({ app, house, db }: Served): Promise<void> {
  const lot = await openFloor(house, db, { companies: COMPANIES + 1 })
  const child = fork(
    path.join(__dirname, 'watchers.ts'),
    [app.url, lot, ...[COMPANIES, PEOPLE, SOCKETS].map(String)],
    { execArgv: ['-r', 'ts-node/register/transpile-only'] },
  )
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`the watchers ended with ${code}`)))
  })
  const bidder = await enterRoom(app, supplierClient(app.url, COMPANIES), lot)
  const sentAt = new Map<number, number>()
  for (let index = 0; index < BIDS; index++) {
    const sent = performance.timeOrigin + performance.now()
    const { answers } = await bidder.bid([{ price: String(1_000_000 - index), currency: 'eur' }])
    sentAt.set(answers[0].seq, sent)
    await new Promise((resolve) => setTimeout(resolve, EVERY_MS))
  }
  await new Promise((resolve) => setTimeout(resolve, 1_500))
  const reached = await new Promise<[number, { last: number; watchers: number }][]>((resolve) => {
    child.once('message', (told) => resolve(told as never))
    child.send('tell')
  })
  const known = reached.filter(([seq]) => sentAt.has(seq))
  const latencies = known.map(([seq, { last }]) => last - sentAt.get(seq)!)
  const all = COMPANIES * PEOPLE * SOCKETS
  const lost = known.reduce((sum, [, { watchers }]) => sum + all - watchers, (BIDS - known.length) * all)
  say(
    `M3  served, ${all} watchers on sockets, bid sent → last watcher: ms ${latencyLine(latencies)}, lost ${lost} ` +
      `of ${BIDS * all} (aim p99 ≤ 150)`,
  )
  child.kill()
  await bidder.close()
}
