import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { guard, refuse } from '@gostiny/platform'
import { can, type Permission } from '../modules/companies/domain'
import { memberOf } from './member'

/** A route's guard: the member's roles must grant the permission, else 403 `role_not_permitted`. */
export const allow = (permission: Permission) =>
  guard(`allow ${permission}`, (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    if (!can(memberOf(req).roles, permission)) refuse('role_not_permitted', { status: 403 })
    next()
  })
