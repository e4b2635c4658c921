import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import type { MedusaContainer } from '@medusajs/framework/types'
import { memberReader } from '@gostiny/companies'
import { WebSocketServer, type WebSocket } from 'ws'
import { houseOf } from '../house'
import { HEARTBEAT_MS, HELLO_WITHIN_MS, MOST_MESSAGE_BYTES, PROTOCOL } from './messages'
import { RoomSocket, type Doorway } from './room-socket'
import { socketsByAddress, socketsByPerson } from './socket-limits'

const DOOR = /^\/store\/auction-lots\/([\w-]+)\/socket\/?(?:\?.*)?$/

/** Serves sockets of auction rooms beside the routes of a server. @returns the way to hang up on all of them. */
export async function serveSockets(server: Server, container: MedusaContainer): Promise<() => void> {
  const house = await houseOf(container)
  const addresses = socketsByAddress()
  const persons = socketsByPerson()
  const read = memberReader(container)
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: MOST_MESSAGE_BYTES,
    perMessageDeflate: false,
    handleProtocols: (offered) => (offered.has(PROTOCOL) ? PROTOCOL : false),
  })

  const upgrade = (req: IncomingMessage, connection: Duplex, head: Buffer): void => {
    connection.on('error', () => connection.destroy())
    const lotId = DOOR.exec(req.url ?? '')?.[1]
    if (!lotId) return turnAway(connection, '404 Not Found')
    const address = req.socket.remoteAddress ?? ''
    if (!addresses.enter(address)) return turnAway(connection, '429 Too Many Requests')
    connection.once('close', () => addresses.leave(address))
    const agent = req.headers['user-agent']
    const door = { container, house, lotId, address, agent, persons, read, shown: shownBy(req) }
    sockets.handleUpgrade(req, connection, head, (socket) => serve(socket, door))
  }
  server.on('upgrade', upgrade)

  return () => {
    server.off('upgrade', upgrade)
    for (const socket of sockets.clients) socket.close(1001)
    sockets.close()
  }
}

function serve(socket: WebSocket, door: Doorway): void {
  const room = new RoomSocket(socket, door)
  let askedAt = performance.now()
  let isAlive = true
  const hello = setTimeout(() => room.isWelcome || socket.close(4408), HELLO_WITHIN_MS)
  const heartbeat = setInterval(() => {
    if (!isAlive) {
      room.heartbeats.miss()
      return socket.terminate()
    }
    isAlive = false
    askedAt = performance.now()
    socket.ping()
    void room.askAgain()
  }, HEARTBEAT_MS)
  socket.on('pong', () => {
    isAlive = true
    room.heartbeats.heard(performance.now() - askedAt)
  })
  socket.on('message', (data) => void room.hear(String(data), door.house.engine.now()))
  socket.on('error', () => socket.terminate())
  socket.on('close', () => {
    clearTimeout(hello)
    clearInterval(heartbeat)
    room.close()
  })
}

function shownBy({ headers }: IncomingMessage): Doorway['shown'] {
  const one = (name: string) => headers[name]?.toString() || undefined
  return {
    authorization: one('authorization'),
    publishable_key: one('x-publishable-api-key'),
    company_id: one('x-company-id'),
    language: one('x-language'),
  }
}

const turnAway = (connection: Duplex, status: string): void =>
  void connection.end(`HTTP/1.1 ${status}\r\nconnection: close\r\ncontent-length: 0\r\n\r\n`)
