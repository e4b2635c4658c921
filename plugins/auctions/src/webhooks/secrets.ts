import type { Pool } from 'pg'
import type { Vault } from '../modules/auctions/vault'
import { SECRET_PREFIX } from './domain/signature'

const PURPOSE = 'webhook secrets'
/** What a sealed secret begins with in the table; what does not was stored before secrets were sealed. */
const SEALED = 'sealed:'

/** A secret as it is stored: bound to its endpoint, so that it opens nowhere else. */
export const sealedSecret = (vault: Vault, id: string, secret: string): string =>
  SEALED + vault.seal(PURPOSE, id, secret)

/** Reads either form. @throws Error when it was sealed with another `AUCTION_VAULT_KEY` or for another endpoint */
export const openSecret = (vault: Vault, id: string, stored: string): string =>
  stored.startsWith(SEALED) ? vault.open(PURPOSE, id, stored.slice(SEALED.length)) : stored

/** Seals what was stored in plain text before. @returns how many */
export async function sealOldSecrets(pool: Pool, vault: Vault): Promise<number> {
  const { rows } = await pool.query<{ id: string; secret: string }>(
    'select id, secret from auction_webhook where starts_with(secret, $1)',
    [SECRET_PREFIX],
  )
  for (const { id, secret } of rows)
    await pool.query('update auction_webhook set secret = $3 where id = $1 and secret = $2', [
      ...[id, secret],
      sealedSecret(vault, id, secret),
    ])
  return rows.length
}
