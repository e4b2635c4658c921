import type { MedusaContainer } from '@medusajs/framework/types'
import { KeptReads, pgConnection, runPrepared, tellChanges } from '@gostiny/platform'

const KEYS_CHANGED = 'publishable keys: changed'

/** Lets Medusa's keys tell of their changes; call it after `db:migrate`. */
export const tellKeyChanges = (databaseUrl: string): Promise<void> =>
  tellChanges(databaseUrl, KEYS_CHANGED, ['api_key'])

type Key = { revoked_at: Date | null }

const KEPT_KEYS = 50
const kept = new KeptReads<Key | null>(KEYS_CHANGED, KEPT_KEYS)

const statement = {
  name: 'companies: publishable key',
  text: `select revoked_at from api_key where token = $1 and type = 'publishable' and deleted_at is null`,
}

/** Whether a publishable key exists and has not been revoked by now. */
export async function isKeyInForce(container: MedusaContainer, token: string): Promise<boolean> {
  const key = await kept.get(container, token, async () => {
    const [row] = await runPrepared<Key>(pgConnection(container), statement, [token])
    return row ?? null
  })
  return key !== null && (key.revoked_at === null || key.revoked_at > new Date())
}
