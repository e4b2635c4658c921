import { randomBytes } from 'node:crypto'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { Modules } from '@medusajs/framework/utils'
import { refuse } from '@gostiny/platform'
import { EMAILPASS } from '../../sign-in/set-password-link'

type Input = { email: string; customer_id: string }
type Undo = { id: string; created: boolean; app_metadata: Record<string, unknown> | null }

const unknownPassword = () => randomBytes(32).toString('base64url')

/**
 * The sign-in identity of a customer. A new one gets a password nobody knows, and so does one that stood
 * unattached: whoever registered it has not shown that the mailbox is his.
 */
export const ensureIdentityStep = createStep(
  'ensure-identity',
  async ({ email, customer_id }: Input, { container }) => {
    const auth = container.resolve(Modules.AUTH)
    const [known] = await auth.listAuthIdentities(
      { provider_identities: { entity_id: email, provider: EMAILPASS } },
      { relations: ['provider_identities'] },
    )
    const attachedTo = known?.app_metadata?.customer_id
    if (attachedTo === customer_id) return new StepResponse<string, Undo | null>(known.id, null)
    if (attachedTo) refuse('email_in_use', { status: 409, field: 'email' })

    const isUnattached = !Object.values(known?.app_metadata ?? {}).some(Boolean)
    if (known && isUnattached)
      await auth.updateProvider(EMAILPASS, { entity_id: email, password: unknownPassword() } as never)
    const identity = known ?? (await register(auth, email))
    await auth.updateAuthIdentities([
      { id: identity.id, app_metadata: { ...identity.app_metadata, customer_id } } as never,
    ])
    const undo: Undo = { id: identity.id, created: !known, app_metadata: known?.app_metadata ?? null }
    return new StepResponse<string, Undo | null>(identity.id, undo)
  },
  async (undo, { container }) => {
    if (!undo) return
    const auth = container.resolve(Modules.AUTH)
    if (undo.created) return void (await auth.deleteAuthIdentities([undo.id]))
    await auth.updateAuthIdentities([{ id: undo.id, app_metadata: undo.app_metadata } as never])
  },
)

type Auth = {
  register(
    provider: string,
    data: never,
  ): Promise<{ authIdentity?: { id: string; app_metadata?: object }; error?: string }>
}

async function register(auth: Auth, email: string) {
  const { authIdentity, error } = await auth.register(EMAILPASS, {
    body: { email, password: unknownPassword() },
  } as never)
  if (!authIdentity) throw new Error(`no sign-in identity was made for ${email}: ${error}`)
  return authIdentity
}
