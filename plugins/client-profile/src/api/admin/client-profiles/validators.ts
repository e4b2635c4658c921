import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { INTERACTION_KINDS } from '../../../modules/client_profile/domain/interaction'
import { LIFECYCLES } from '../../../modules/client_profile/domain/lifecycle'
import { SEGMENTS } from '../../../modules/client_profile/domain/rfm'
import { SORTABLE } from '../../../read/list-profiles'

/** `a,b` or a repeated parameter. */
const several = <T extends string>(allowed: readonly T[]) =>
  z
    .union([z.string(), z.array(z.string())])
    .transform((value) => [value].flat().flatMap((part) => part.split(',')))
    .pipe(z.array(z.enum(allowed as readonly [T, ...T[]])).min(1))

const flag = z.stringbool().default(false)

export const profileListQuery = listQuery(SORTABLE, {
  lifecycle: several(LIFECYCLES).optional(),
  segment: several(SEGMENTS).optional(),
  currency: z.string().length(3).toLowerCase().optional(),
})
export type ProfileListQuery = z.infer<typeof profileListQuery>

export const profileQuery = z.object({ with_subsidiaries: flag })
export type ProfileQuery = z.infer<typeof profileQuery>

export const timelineQuery = z.object({
  kinds: several(INTERACTION_KINDS).optional(),
  person_id: z.string().max(64).optional(),
  before: z.string().max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  with_subsidiaries: flag,
})
export type TimelineQuery = z.infer<typeof timelineQuery>
