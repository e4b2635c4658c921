import { createHmac } from 'node:crypto'

/** With what somebody came, as hashes that can be compared and not read back. */
export type Device = { address_hash: string; device_hash: string }

/**
 * The address and the program of a request as keyed hashes: two rooms opened from one place have the same, and nobody
 * who lacks the key learns the address from them.
 */
export function deviceOf(
  { ip, headers }: { ip?: string; headers: Record<string, string | string[] | undefined> },
  key: string,
): Device {
  const hash = (text: string) => createHmac('sha256', key).update(text).digest('hex').slice(0, 32)
  return {
    address_hash: hash(`address ${ip ?? ''}`),
    device_hash: hash(`device ${headers['user-agent'] ?? ''}`),
  }
}
