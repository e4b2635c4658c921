import { createHash, randomBytes } from 'node:crypto'

const CROCKFORD = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const TIME_CHARACTERS = 10

/** The time part of a ULID (https://github.com/ulid/spec): 48 bits of milliseconds in Crockford's base 32. */
function timePart(milliseconds: number): string {
  let rest = milliseconds
  let text = ''
  for (let index = 0; index < TIME_CHARACTERS; index += 1) {
    text = CROCKFORD[rest % 32] + text
    rest = Math.floor(rest / 32)
  }
  return text
}

/** What all ids of one load begin with: its time and eight characters of its own. */
export const loadStamp = (now = Date.now()): string =>
  timePart(now) + createHash('sha256').update(randomBytes(16)).digest('hex').slice(0, 8).toUpperCase()

/**
 * SQL for a Medusa-like id whose last eight characters count: ids made in order sort in order, which keeps indexes
 * dense while they grow.
 */
export const idSql = (prefix: string, stamp: string, ordinal: string): string =>
  `'${prefix}_${stamp}' || lpad(upper(to_hex(${ordinal})), 8, '0')`
