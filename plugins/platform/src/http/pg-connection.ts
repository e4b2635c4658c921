import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** The shop's knex: for reads shaped by hand and for transactions of our own tables. */
export const pgConnection = (container: Pick<MedusaContainer, 'resolve'>): Knex =>
  container.resolve(ContainerRegistrationKeys.PG_CONNECTION) as unknown as Knex
