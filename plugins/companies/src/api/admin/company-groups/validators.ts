import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { GROUP_ORDERS } from '../../../queries/list-groups'
import { id, name } from '../../fields'

export const groupListQuery = listQuery(GROUP_ORDERS, {})
export type GroupListQuery = z.infer<typeof groupListQuery>

const companies = z.array(id).max(1000).optional()

export const groupBody = z.object({ name, add: companies })
export type GroupBody = z.infer<typeof groupBody>

export const groupChanges = z.object({ name: name.optional(), add: companies, remove: companies })
export type GroupChanges = z.infer<typeof groupChanges>
