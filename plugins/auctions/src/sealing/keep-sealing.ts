import { createHash, randomBytes } from 'node:crypto'
import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { Vault } from '../modules/auctions/vault'
import type { Author } from '../events/save-event'
import type { SealingBody } from './sealing-body'

export const PLATFORM_SHARE = 'platform share of sealed bids'
const TOKEN_BYTES = 32

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')
/** SHA-256, in hex, of the raw public key: what everybody compares. */
export const fingerprintOf = (publicKey: string): string =>
  createHash('sha256').update(Buffer.from(publicKey, 'base64url')).digest('hex')

/** The public key kept with an event, or null. */
export async function keptKey(client: Pick<Pool, 'query'>, eventId: string): Promise<string | null> {
  const { rows } = await client.query('select public_key from auction_sealing where event_id = $1', [eventId])
  return rows[0]?.public_key ?? null
}

/**
 * Keeps the public half of a split key with the event, once. @returns the token of the third party's page, which is
 * known to nobody afterwards; null when the same key was kept before. Refuses a second key: suppliers may have the first.
 */
export async function keepSealing(
  client: Pick<Pool, 'query'>,
  vault: Vault,
  { person_id }: Author,
  eventId: string,
  { public_key, share_hashes, platform_share, third }: SealingBody,
): Promise<string | null> {
  if (hashOf(platform_share) !== share_hashes.platform)
    refuse('auction_share_wrong', { field: 'sealing.platform_share' })
  const token = randomBytes(TOKEN_BYTES).toString('base64url')
  const { rowCount } = await client.query(
    `insert into auction_sealing (event_id, public_key, fingerprint, share_hashes, platform_share, third_name,
       third_email, third_language, third_token_hash, third_share, made_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing`,
    [
      ...[eventId, public_key, fingerprintOf(public_key), JSON.stringify(share_hashes)],
      vault.seal(PLATFORM_SHARE, eventId, platform_share),
      ...[third.name, third.email, third.language, hashOf(token), third.share, person_id],
    ],
  )
  if (rowCount) return token
  if ((await keptKey(client, eventId)) !== public_key) refuse('auction_sealing_made', { status: 409 })
  return null
}
