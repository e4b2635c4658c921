import type { IAuthModuleService, MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createUserAccountWorkflow } from '@medusajs/medusa/core-flows'
import { pgConnection } from '@gostiny/platform'

export type Staff = { email: string; password: string; first_name?: string; last_name?: string }

/** A staff member who signs in with mail and password. @returns the user's id, of an existing one too. */
export async function createStaff(container: MedusaContainer, staff: Staff): Promise<string> {
  const { email, password, first_name, last_name } = staff
  const found = await pgConnection(container)('user').where({ email }).whereNull('deleted_at').first('id')
  if (found) return found.id

  const auth: IAuthModuleService = container.resolve(Modules.AUTH)
  const { success, error, authIdentity } = await auth.register('emailpass', { body: { email, password } })
  if (!success || !authIdentity) throw new Error(`${email} cannot sign in: ${error}`)

  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: authIdentity.id, userData: { email, first_name, last_name } },
  })
  return result.id
}
