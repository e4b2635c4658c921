import type { Command, RecordedEvent } from '../domain'
import { canonicalJson } from './canonical-json'
import { seal, unseal, type Vault } from '../vault'

type Secret = { limit: string; decrement: string | null }
type Sealed = Record<string, unknown> & { sealed?: string }

/** The command as it was sent: without a decrement where none was. */
const asAsked = ({ decrement, ...command }: Sealed & Partial<Secret>): Command =>
  ({ ...command, ...(decrement != null && { decrement }) }) as unknown as Command

/** How a desk writes and reads its record. */
export type RecordText = Pick<LimitSeal, 'stored' | 'read'>

/** For records in which nobody sets a limit. */
export const withoutLimits: RecordText = {
  stored: (_lotId, event) => event,
  read: (_lotId, body) => JSON.parse(body) as RecordedEvent,
}

/**
 * Keeps limits of proxies out of the stored record: what is written, chained and exported has them encrypted under a
 * key of the lot, what rules and rooms work with has them open. The same limit at the same place has the same bytes.
 */
export class LimitSeal {
  constructor(private readonly vault: Vault) {}

  /** The key of a lot's limits, 32 bytes: whoever has it reads the limits of this lot and of no other. */
  key = (lotId: string): Buffer => this.vault.key(`limits of ${lotId}`)

  /** An event as it is written. */
  stored(lotId: string, event: RecordedEvent): RecordedEvent {
    const { cause, kind, seq } = event
    if (kind !== 'proxy_set' && cause?.kind !== 'proxy') return event
    let last = { secret: '', sealed: '' }
    const hide = (open: object): object => {
      const { limit, decrement = null, ...rest } = open as Secret
      const secret = canonicalJson({ limit, decrement })
      if (secret !== last.secret) last = { secret, sealed: seal(this.key(lotId), `${lotId}|${seq}`, secret) }
      return { ...rest, sealed: last.sealed }
    }
    return {
      ...event,
      ...(kind === 'proxy_set' && { data: hide(event.data) }),
      ...(cause?.kind === 'proxy' && { cause: hide(cause) as Command }),
    } as RecordedEvent
  }

  /** An event as it was decided. Older records, written before limits were encrypted, are read as they are. */
  read(lotId: string, body: string): RecordedEvent {
    const event = JSON.parse(body) as RecordedEvent
    const show = (written: Sealed): Sealed & Partial<Secret> => {
      const { sealed, ...rest } = written
      if (!sealed) return written
      return { ...rest, ...(JSON.parse(unseal(this.key(lotId), `${lotId}|${event.seq}`, sealed)) as Secret) }
    }
    if (event.kind !== 'proxy_set' && event.cause?.kind !== 'proxy') return event
    return {
      ...event,
      data: show(event.data),
      ...(event.cause && { cause: asAsked(show(event.cause)) }),
    } as RecordedEvent
  }
}
