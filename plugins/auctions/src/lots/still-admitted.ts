import type { AuthenticatedMedusaRequest, MedusaRequest } from '@medusajs/framework/http'
import { can, memberNow, memberOf, memberReader } from '@gostiny/companies'
import { refuse } from '@gostiny/platform'

const readers = new WeakMap<object, ReturnType<typeof memberReader>>()

/**
 * Whether whoever made a request that goes on for long would still be admitted to it.
 * @returns a question to ask again and again. @throws Refusal once he would not: signed out, suspended, no member any
 * more, of another role
 */
export function stillAdmitted(req: MedusaRequest): () => Promise<void> {
  const one = (name: string) => req.headers[name]?.toString() || undefined
  const authorization = one('authorization')
  const publishable_key = one('x-publishable-api-key') ?? ''
  const { company_id, language } = memberOf(req)
  const read = readers.get(req.scope) ?? memberReader(req.scope)
  readers.set(req.scope, read)

  return async () => {
    const member = authorization
      ? await read({ authorization, publishable_key, company_id, language })
      : await memberNow(req.scope, (req as AuthenticatedMedusaRequest).auth_context, { company_id, language })
    if (!can(member.roles, 'auction:view')) refuse('role_not_permitted', { status: 403 })
  }
}
