import { WebSocket } from 'ws'
import type { App } from './app'
import type { Client } from './client'

type Message = { type: string; id?: number | string; [name: string]: any }

/** A supplier's own system in the room of a lot: what it says, and everything it hears. */
export class RoomClient {
  readonly heard: Message[] = []
  closed: number | null = null
  private readonly waiting = new Set<() => void>()
  private readonly asked = new Map<unknown, (answer: Message) => void>()
  private count = 0

  constructor(readonly socket: WebSocket) {
    socket.on('message', (data) => {
      const message = JSON.parse(String(data)) as Message
      const settle = this.asked.get(message.id)
      if (settle && message.type !== 'room') {
        this.asked.delete(message.id)
        return settle(message)
      }
      this.heard.push(message)
      this.waiting.forEach((look) => look())
    })
    socket.on('close', (code) => {
      this.closed = code
      this.waiting.forEach((look) => look())
    })
    socket.on('error', () => undefined)
  }

  say = (message: object | string): void =>
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message))

  /** The first message, heard before or to be heard, that is meant; null when the socket is closed before. */
  next(isMeant: (message: Message) => boolean): Promise<Message | null> {
    return new Promise((resolve) => {
      const look = (): void => {
        const found = this.heard.find(isMeant)
        if (!found && this.closed === null) return
        this.waiting.delete(look)
        resolve(found ?? null)
      }
      this.waiting.add(look)
      look()
    })
  }

  /** Bids and waits for its own answer. */
  bid(bids: object[]): Promise<Message> {
    const id = `bid ${this.count++}`
    return new Promise((resolve, reject) => {
      const fail = (code: number): void => reject(new Error(`the socket was closed: ${code}`))
      if (this.closed !== null) return fail(this.closed)
      this.socket.once('close', fail)
      this.asked.set(id, (answer) => {
        this.socket.off('close', fail)
        resolve(answer)
      })
      this.say({ type: 'bid', id, bids })
    })
  }

  close(): Promise<void> {
    this.socket.close()
    return new Promise((resolve) =>
      this.closed === null ? this.socket.once('close', () => resolve()) : resolve(),
    )
  }
}

const addressOf = (app: Pick<App, 'url'>, lot: string): string =>
  `${app.url.replace('http', 'ws')}/store/auction-lots/${lot}/socket`

/** A socket of a lot's room on which nothing was said yet; `closed` is set when it was turned away. */
export async function knock(app: Pick<App, 'url'>, lot: string, headers = {}): Promise<RoomClient> {
  const socket = new WebSocket(addressOf(app, lot), 'gostiny.auction.1', { headers })
  const room = new RoomClient(socket)
  await new Promise<void>((resolve) => {
    socket.once('open', () => resolve())
    socket.once('close', () => resolve())
  })
  return room
}

/** Says hello as a signed-in person, and has been let in. */
export async function enterRoom(
  app: Pick<App, 'url'>,
  { headers }: Client,
  lot: string,
  since = 0,
  watch = true,
): Promise<RoomClient> {
  const room = await knock(app, lot)
  room.say({
    type: 'hello',
    token: headers.authorization.replace('Bearer ', ''),
    publishable_key: headers['x-publishable-api-key'],
    company_id: headers['x-company-id'],
    since,
    watch,
  })
  await room.next(({ type }) => type === (watch ? 'room' : 'welcome') || type === 'refusal')
  return room
}
