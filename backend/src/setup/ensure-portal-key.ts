import type { MedusaContainer } from '@medusajs/framework/types'
import { createApiKeysWorkflow, linkSalesChannelsToApiKeyWorkflow } from '@medusajs/medusa/core-flows'
import { pgConnection } from '@gostiny/platform'
import { PORTAL_KEY } from './facts'

const MEDUSAS_KEY_TITLE = 'Default Publishable API Key'

/**
 * The publishable key with the known token. Medusa draws tokens at random, so it is written after the fact, into
 * the key of its first start where there is one.
 */
export async function ensurePortalKey(container: MedusaContainer, channelId: string): Promise<void> {
  const keys = pgConnection(container)('api_key').where({ type: 'publishable' }).whereNull('deleted_at')
  const own = await keys.clone().where({ token: PORTAL_KEY }).first('id')
  if (own) return

  const first = await keys.clone().where({ title: MEDUSAS_KEY_TITLE }).first('id')
  const id = first?.id ?? (await createKey(container, channelId))
  await keys.clone().where({ id }).update({ title: 'Portal', token: PORTAL_KEY, redacted: PORTAL_KEY })
}

async function createKey(container: MedusaContainer, channelId: string): Promise<string> {
  const { result } = await createApiKeysWorkflow(container).run({
    input: { api_keys: [{ title: 'Portal', type: 'publishable', created_by: 'setup' }] },
  })
  const [{ id }] = result
  await linkSalesChannelsToApiKeyWorkflow(container).run({ input: { id, add: [channelId] } })
  return id
}
