import http from 'node:http'
import type { Pool } from 'pg'
import type { AuctionHouse } from '@gostiny/auctions'
import type { App } from '../../support/app'
import type { Client } from '../../support/client'
import { enterRoom, type RoomClient } from '../../support/room-client'
import { say } from '../machine'
import { openFloor, supplierClient } from './floor'
import { latencyLine, warmedLoop } from './latency'
import { shopTraffic } from './shop-traffic'

export type Served = { app: App; house: AuctionHouse; db: Pool }

const COMPANIES = 60
/** Of them so many watch the room too; the others' systems only bid. */
const WATCHING = 6
/** A bid below every one before. */
export const bidOf = (index: number) => ({
  price: ((10_000_000_000 - index) / 100).toFixed(2),
  currency: 'eur',
})

/** Bids of sixty suppliers on one lot of a served house: on sockets, and as requests on connections kept open. */
export async function oneLotServed({ app, house, db }: Served): Promise<void> {
  const lot = await openFloor(house, db, { companies: COMPANIES })
  const clients = Array.from({ length: COMPANIES }, (_, company) => supplierClient(app.url, company))
  const rooms: RoomClient[] = []
  for (const client of clients) rooms.push(await enterRoom(app, client, lot, 0, rooms.length < WATCHING))
  for (const rate of [1_000, 3_000]) {
    let accepted = 0
    const { latencies, failed } = await warmedLoop(rate, 8, async (index) => {
      const { answers } = await rooms[index % COMPANIES].bid([bidOf(rate * 100 + index)])
      if (answers?.[0].accepted) accepted++
    })
    say(
      `M1  served, one lot, 60 sockets, 6 watching, open loop ${rate}/s: ack ms ${latencyLine(latencies)}, ` +
        `accepted ${accepted} with the warming, failed ${failed} (aim ≥ 3,000/s, p99 ≤ 25)`,
    )
  }
  await Promise.all(rooms.map((room) => room.close()))

  const agent = new http.Agent({ keepAlive: true, maxSockets: COMPANIES })
  for (const each of [1, 10]) {
    const other = await openFloor(house, db, { companies: COMPANIES })
    const rate = each === 1 ? 800 : 300
    const { latencies, failed } = await warmedLoop(rate, 8, (index) =>
      post(agent, clients[index % COMPANIES], `${app.url}/store/auction-lots/${other}/bids`, {
        bids: Array.from({ length: each }, (_, place) => bidOf(index * each + place)),
      }),
    )
    say(
      `M1  served, one lot, HTTP, ${each} a request, open loop ${rate * each} bids/s: ack ms ${latencyLine(latencies)}, failed ${failed}`,
    )
  }
  agent.destroy()
}

/** A thousand lots, a socket in each, a bid each second in each, while the shop is visited. */
export async function manyLotsServed({ app, house, db }: Served): Promise<void> {
  const rooms: RoomClient[] = []
  const LOTS = 1_000
  for (let index = 0; index < LOTS; index++) {
    const lot = await openFloor(house, db, { companies: 2, first: (index % 400) * 2 })
    rooms.push(await enterRoom(app, supplierClient(app.url, (index % 400) * 2), lot))
  }
  const shop = await shopTraffic(app)
  const { latencies, failed } = await warmedLoop(1_000, 12, (index) =>
    rooms[index % LOTS].bid([bidOf(index)]),
  )
  const visited = await shop.stop()
  say(
    `M2  served, 1,000 lots over sockets, open loop 1,000/s, shop ${visited}: ack ms ${latencyLine(latencies)}, ` +
      `failed ${failed} (aim p99 ≤ 15)`,
  )
  await Promise.all(rooms.map((room) => room.close()))
}

/** Another process takes a lot up: 200 missed events over a new socket. */
export async function missedServed({ app, house, db }: Served): Promise<void> {
  const lot = await openFloor(house, db, { companies: 2 })
  const client = supplierClient(app.url, 0)
  const room = await enterRoom(app, client, lot)
  const since = Number(room.heard.findLast(({ type }) => type === 'room')?.id)
  await room.close()
  const other = await enterRoom(app, supplierClient(app.url, 1), lot)
  await other.bid(Array.from({ length: 100 }, (_, index) => bidOf(index)))
  await other.bid(Array.from({ length: 100 }, (_, index) => bidOf(100 + index)))
  const started = performance.now()
  const back = await enterRoom(app, client, lot, since)
  const took = performance.now() - started
  const steps = back.heard.find(({ type }) => type === 'room')?.steps.length
  say(`M9  served: connect, sign in, 200 missed events as ${steps} lines: ${took.toFixed(1)} ms (aim ≤ 200)`)
  await Promise.all([back.close(), other.close()])
}

const post = (agent: http.Agent, { headers }: Client, url: string, body: object): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = http.request(url, {
      method: 'POST',
      agent,
      headers: { ...headers, 'content-type': 'application/json' },
    })
    request.once('error', reject)
    request.once('response', (response) => {
      response.resume()
      response.once('end', () =>
        response.statusCode === 200 ? resolve() : reject(new Error(String(response.statusCode))),
      )
    })
    request.end(JSON.stringify(body))
  })
