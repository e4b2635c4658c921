import http from 'node:http'
import { WebSocket } from 'ws'
import { enterRoom, type RoomClient } from '../../support/room-client'
import { say } from '../machine'
import { openFloor, supplierClient } from './floor'
import { latencyLine, warmedLoop } from './latency'
import { bidOf, type Served } from './network'

const COMPANIES = 20
const BIDS_PER_SECOND = 200
const SECONDS = 8
/** Where the flood comes from; the others are at 127.0.0.1. */
const ELSEWHERE = '127.0.0.2'
const AT_ONCE = 256
const KNOCKS = 10_000

type Counts = Record<string, number>
const shown = (counts: Counts): string =>
  Object.entries(counts)
    .map(([what, count]) => `${count} × ${what}`)
    .join(', ')

/**
 * What the others in a lot notice while one of them sends refused bids as fast as he can, and while one address knocks
 * with ten thousand sockets. The limits are those of a fresh house.
 */
export async function flood({ app, house, db }: Served): Promise<void> {
  const lot = await openFloor(house, db, { companies: COMPANIES + 1 })
  const rooms: RoomClient[] = []
  for (let company = 0; company < COMPANIES; company++)
    rooms.push(await enterRoom(app, supplierClient(app.url, company), lot))
  let bids = 0
  const others = async (meanwhile: string): Promise<void> => {
    let accepted = 0
    const { latencies, failed } = await warmedLoop(BIDS_PER_SECOND, SECONDS, async () => {
      const { answers } = await rooms[bids % COMPANIES].bid([bidOf(bids++)])
      if (answers?.[0].accepted) accepted++
    })
    say(
      `§7  others at ${BIDS_PER_SECOND} bids/s, ${meanwhile}: ack ms ${latencyLine(latencies)}, ` +
        `accepted ${accepted} with the warming, failed ${failed}`,
    )
  }

  await others('nobody floods')
  const refused = floodOfBids(app.url, lot)
  await others('one supplier floods with refused bids')
  say(`    the flood: ${shown(await refused.stop())}`)
  const knocks = floodOfSockets(app.url, lot)
  await others('one address knocks with 10,000 sockets')
  say(`    the sockets: ${shown(await knocks)}`)
  await Promise.all(rooms.map((room) => room.close()))
}

/** Bids nobody may place, from one supplier on many connections, each sent as soon as the one before is answered. */
function floodOfBids(url: string, lot: string): { stop: () => Promise<Counts> } {
  const { headers } = supplierClient(url, COMPANIES)
  const agent = new http.Agent({ keepAlive: true, maxSockets: AT_ONCE })
  const counts: Counts = {}
  let isOver = false
  const send = (): Promise<void> =>
    new Promise((resolve) => {
      const request = http.request(`${url}/store/auction-lots/${lot}/bids`, {
        ...{ agent, method: 'POST', localAddress: ELSEWHERE },
        headers: { ...headers, 'content-type': 'application/json' },
      })
      const count = (what: string | number): void => {
        counts[what] = (counts[what] ?? 0) + 1
        resolve()
      }
      request.once('error', () => count('error'))
      request.once('response', (response) =>
        response.resume().once('end', () => count(response.statusCode ?? 0)),
      )
      request.end(JSON.stringify({ bids: [{ price: '999999999.00', currency: 'eur' }] }))
    })
  const senders = Array.from({ length: AT_ONCE }, async () => {
    while (!isOver) await send()
  })
  return {
    stop: async () => {
      isOver = true
      await Promise.all(senders)
      agent.destroy()
      return counts
    },
  }
}

/** Sockets of one address, each kept open when it is let in. */
async function floodOfSockets(url: string, lot: string): Promise<Counts> {
  const counts: Counts = {}
  const open: WebSocket[] = []
  let next = 0
  const knock = (): Promise<void> =>
    new Promise((resolve) => {
      const socket = new WebSocket(`${url.replace('http', 'ws')}/store/auction-lots/${lot}/socket`, {
        localAddress: ELSEWHERE,
        perMessageDeflate: false,
      })
      const count = (what: string): void => {
        counts[what] = (counts[what] ?? 0) + 1
        resolve()
      }
      socket.once('open', () => {
        open.push(socket)
        count('let in')
      })
      socket.once('unexpected-response', (_, { statusCode }) => {
        count(`turned away with ${statusCode}`)
        socket.terminate()
      })
      socket.on('error', () => resolve())
    })
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (next++ < KNOCKS) await knock()
    }),
  )
  open.forEach((socket) => socket.terminate())
  return counts
}
