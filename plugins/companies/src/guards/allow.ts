import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { guard, refuse } from '@gostiny/platform'
import { can, type Permission } from '../modules/companies/domain'
import { memberOf } from './member'

/** A route's guard: the member's roles must grant one of the permissions, else 403 `role_not_permitted`. */
export const allow = (...anyOf: [Permission, ...Permission[]]) =>
  guard(
    `allow ${anyOf.join(' or ')}`,
    (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
      const { roles } = memberOf(req)
      if (!anyOf.some((permission) => can(roles, permission))) refuse('role_not_permitted', { status: 403 })
      next()
    },
  )
