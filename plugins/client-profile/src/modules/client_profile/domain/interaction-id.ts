import { createHash } from 'node:crypto'

/**
 * The id of an interaction: the same fact always gets the same one, so recording it twice changes nothing.
 * 128 bits of SHA-256; `interactionIdSql` is the same in PostgreSQL.
 */
export function interactionId(source: string, sourceId: string, kind: string): string {
  return 'int_' + createHash('sha256').update(`${source}|${sourceId}|${kind}`).digest('hex').slice(0, 32)
}

/** SQL for `interactionId` over three text expressions. */
export function interactionIdSql(source: string, sourceId: string, kind: string): string {
  return `'int_' || left(encode(sha256(convert_to(${source} || '|' || ${sourceId} || '|' || ${kind}, 'UTF8')), 'hex'), 32)`
}
