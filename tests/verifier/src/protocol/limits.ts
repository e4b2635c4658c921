import { createDecipheriv } from 'node:crypto'
import type { Command } from '../contract'
import type { EventLine } from './line'

const [NONCE, TAG] = [12, 16]

/** Whether an event keeps a limit that only the key of the lot's limits opens. */
export const isWithheld = ({ data, cause }: Pick<EventLine, 'data' | 'cause'>): boolean =>
  'sealed' in data || (cause !== undefined && 'sealed' in cause)

const unseal = (key: Buffer, context: string, sealed: string): object => {
  const bytes = Buffer.from(sealed, 'base64url')
  const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE))
    .setAAD(Buffer.from(context))
    .setAuthTag(bytes.subarray(bytes.length - TAG))
  const text = cipher.update(bytes.subarray(NONCE, bytes.length - TAG)).toString() + cipher.final().toString()
  return JSON.parse(text) as object
}

/** The event with its limit in the open. Throws where the key does not open it. */
export const disclosed = (line: EventLine, lotId: string, key: Buffer): EventLine => {
  const show = <T extends object>(written: T): T => {
    if (!('sealed' in written)) return written
    const { sealed, ...rest } = written as T & { sealed: string }
    return { ...rest, ...unseal(key, `${lotId}|${line.seq}`, String(sealed)) } as T
  }
  if (!line.cause) return { ...line, data: show(line.data) }
  const { decrement, ...asked } = show<Command & { decrement?: string | null }>(line.cause)
  const cause = { ...asked, ...(decrement != null && { decrement }) } as Command
  return { ...line, data: show(line.data), cause }
}
