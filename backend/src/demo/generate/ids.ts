import { createHash } from 'node:crypto'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The same key gives the same id in every database, in the shape of Medusa's own `prefix_ULID`. */
export function idOf(prefix: string, ...key: (string | number)[]): string {
  const bytes = createHash('sha256')
    .update([prefix, ...key].join('/'))
    .digest()
  let id = `${prefix}_01`
  for (let i = 0; i < 24; i++) id += CROCKFORD[bytes[i] % 32]
  return id
}
