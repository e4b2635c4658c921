import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'

const columns = [
  'id',
  'title',
  'address_1',
  'address_2',
  'city',
  'province',
  'postal_code',
  'country_code',
  'contact_name',
  'phone',
  'is_default',
  'created_at',
  'updated_at',
]

const addressesOf = (container: Pick<MedusaContainer, 'resolve'>, companyId: string) =>
  pgConnection(container)('company_address')
    .where({ company_id: companyId })
    .whereNull('deleted_at')
    .select(columns)

/** Addresses of a company, the default one first. */
export const companyAddresses = (container: Pick<MedusaContainer, 'resolve'>, companyId: string) =>
  addressesOf(container, companyId).orderBy([{ column: 'is_default', order: 'desc' }, 'created_at', 'id'])

/** One address of a company; 404 `address_not_found` for another company's. */
export const companyAddress = async (
  container: Pick<MedusaContainer, 'resolve'>,
  companyId: string,
  id: string,
) =>
  (await addressesOf(container, companyId).where({ id }).first()) ??
  refuse('address_not_found', { status: 404 })
