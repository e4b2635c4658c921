import { createHash } from 'node:crypto'

/** A UUID of version 8 (RFC 9562, 5.8) from a key: the same key gives the same one. */
export function uuidOf(...key: (string | number)[]): string {
  const hex = createHash('sha256').update(key.join('/')).digest('hex')
  const variant = '89ab'[parseInt(hex[16], 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    variant + hex.slice(17, 20),
    hex.slice(20, 32),
  ].join('-')
}
