import { randomUUID } from 'node:crypto'
import type { MedusaContainer } from '@medusajs/framework/types'
import { can, type memberReader, type Credentials, type Member } from '@gostiny/companies'
import { answerOfError, asRefusal, chooseLanguage, refuse } from '@gostiny/platform'
import type { WebSocket } from 'ws'
import { bidderOf } from '../lots/bidder-of'
import { countBids, countRefusals, countRequest } from '../lots/bid-limits'
import { deviceOf } from '../lots/device-of'
import { foundInTime } from '../lots/look-up-time'
import { lotOf } from '../lots/lot-of'
import { placeBids } from '../lots/place-bids'
import { Heartbeats } from '../lots/heartbeats'
import { presenceOf, type Stay } from '../lots/presence'
import { streamRoom } from '../lots/stream-room'
import { MOST_WAITING_BYTES, type Update, type Watcher } from '../lots/watcher'
import type { AuctionHouse } from '../modules/auctions'
import { clientMessage, type ClientMessage, type Hello } from './messages'
import { MOST_UNANSWERED, MOST_UNREAD_BYTES, type OpenCount } from './socket-limits'

export type Doorway = {
  container: MedusaContainer
  house: AuctionHouse
  lotId: string
  address: string
  /** The program that knocked, as it calls itself. */
  agent?: string
  /** What the upgrade's headers showed. */
  shown: { authorization?: string; publishable_key?: string; company_id?: string; language?: string }
  persons: OpenCount
  read: ReturnType<typeof memberReader>
}

/** Heartbeats that are stored together. */
const KEEP_EVERY = 6

const framed = new WeakMap<Update, Buffer>()

/** An update as a message; written once for all who get it. */
function frameOf(update: Update): Buffer {
  const known = framed.get(update)
  if (known) return known
  const frame = Buffer.from(`{"type":"room","id":${update.seq},${update.text.slice(1)}`)
  framed.set(update, frame)
  return frame
}

/**
 * One client in the room of a lot: bids and their answers on a lane of their own, the room as it changes, the clock.
 * Whoever it is is asked again at every bid and every heartbeat.
 */
export class RoomSocket implements Watcher {
  sent = 0
  readonly heartbeats = new Heartbeats()
  private stay: Stay | null = null
  private member: Member | null = null
  private credentials: Credentials | null = null
  private welcoming: Promise<void> | null = null
  private unanswered = 0
  private leaving: (() => void)[] = []
  private isClosed = false

  constructor(
    private readonly socket: WebSocket,
    private readonly door: Doorway,
  ) {}

  get isWelcome(): boolean {
    return this.member !== null
  }

  private device() {
    const { address, agent, house } = this.door
    return deviceOf({ ip: address, headers: { 'user-agent': agent } }, house.signer.secretFor('presence'))
  }

  push(update: Update): void {
    this.socket.send(frameOf(update), { binary: false })
  }

  isSlow = (): boolean => this.socket.bufferedAmount > MOST_WAITING_BYTES
  drop = (): void => this.socket.terminate()

  /** Takes a message that arrived at `at`, ms of the reference clock. */
  async hear(data: string, at: number): Promise<void> {
    let id: unknown
    if (++this.unanswered > MOST_UNANSWERED) return this.hangUp(429)
    try {
      await countRequest(this.door.address)
      const said = clientMessage.parse(parsed(data))
      if ('id' in said) id = said.id
      await this.take(said, at)
    } catch (error) {
      this.refuse(error, id)
      if (!this.welcoming) this.hangUp(401)
    } finally {
      this.unanswered--
    }
  }

  /** Hangs up on who may not be here any more; where nobody can be looked up just now, nobody is sent away. */
  async askAgain(): Promise<void> {
    if (!this.credentials) return
    try {
      await this.stay?.note()
      if (this.heartbeats.count >= KEEP_EVERY) await this.stay?.keep(this.heartbeats.take())
      await this.admitted('auction:view')
    } catch (error) {
      if (!asRefusal(error)) return
      this.refuse(error)
      this.hangUp(403)
    }
  }

  close(): void {
    this.isClosed = true
    this.leaving.splice(0).forEach((leave) => leave())
  }

  private async take(said: ClientMessage, at: number): Promise<void> {
    if (said.type === 'hello') return (this.welcoming = this.welcome(said))
    await this.welcoming
    if (!this.member) refuse('unauthorized', { status: 401 })
    if (said.type === 'clock') return this.tellClock(said, at)
    const { company_id, ...bidder } = await foundInTime(this.bidder(said.bids.length))
    const answers = await placeBids(bidder, said.bids, at)
    this.say({ type: 'answer', id: said.id, answers })
    await countRefusals(company_id, answers)
  }

  private async bidder(bids: number) {
    const member = await this.admitted('auction:bid')
    await countBids(member.company_id, bids)
    const bidder = await bidderOf(this.door.container, this.door.lotId, member)
    return { ...bidder, company_id: member.company_id }
  }

  private async welcome(hello: Hello): Promise<void> {
    if (this.credentials) refuse('auction_already_welcome', { status: 409 })
    const { shown, house, lotId, persons } = this.door
    const authorization = hello.token ? `Bearer ${hello.token}` : (shown.authorization ?? '')
    this.credentials = {
      authorization,
      publishable_key: hello.publishable_key ?? shown.publishable_key ?? '',
      company_id: hello.company_id ?? shown.company_id,
      language: hello.language ?? shown.language,
    }
    try {
      const member = await this.admitted('auction:view')
      const lot = await lotOf(house.pool, lotId, member.company_id)
      if (!persons.enter(member.person_id)) refuse('auction_too_many_sockets', { status: 429 })
      this.leaving.push(() => persons.leave(member.person_id))
      this.member = member
      this.sent = hello.since
      const stay = await presenceOf(house, lot, member, this.device(), 'socket')
      this.stay = stay
      this.leaving.push(() => void stay.leave(this.heartbeats.take()))
      this.say({ type: 'welcome', side: lot.side, now: house.engine.now() })
      if (hello.watch) this.leaving.push(await streamRoom(house, lot, this))
      if (this.isClosed) this.close()
    } catch (error) {
      this.refuse(error)
      this.hangUp((error as { status?: number }).status ?? 500)
    }
  }

  private async admitted(permission: 'auction:view' | 'auction:bid'): Promise<Member> {
    const member = await this.door.read(this.credentials!)
    if (!can(member.roles, permission)) refuse('role_not_permitted', { status: 403 })
    return member
  }

  private tellClock({ id, client_sent_at }: { id?: unknown; client_sent_at?: number }, received_at: number) {
    this.say({ type: 'clock', id, client_sent_at, received_at, sent_at: this.door.house.engine.now() })
  }

  private say(message: object): void {
    if (this.socket.bufferedAmount > MOST_UNREAD_BYTES) return this.socket.terminate()
    this.socket.send(JSON.stringify(message))
  }

  private refuse(error: unknown, id?: unknown): void {
    const language = chooseLanguage(this.member?.language ?? this.credentials?.language, undefined)
    const { status, body } = answerOfError(error, language, randomUUID())
    this.say({ type: 'refusal', id, status, error: body })
  }

  private hangUp(status: number): void {
    this.socket.close(4000 + status)
  }
}

function parsed(data: string): unknown {
  try {
    return JSON.parse(data)
  } catch {
    return refuse('body_malformed')
  }
}
