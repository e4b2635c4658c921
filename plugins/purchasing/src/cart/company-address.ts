import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** A company's address as a Medusa cart takes it. */
export type AddressCopy = {
  company: string
  first_name: string | null
  address_1: string | null
  address_2: string | null
  city: string | null
  province: string | null
  postal_code: string | null
  country_code: string | null
  phone: string | null
}

const columns = `
  company.name as company, address.contact_name as first_name, address.address_1, address.address_2, address.city,
  address.province, address.postal_code, coalesce(address.country_code, company.country) as country_code,
  address.phone, address.id`

export type CompanyAddress = { id: string | null; copy: AddressCopy }

/** The company's default address, else its oldest, else only its country (`id` null). */
export async function defaultAddress(db: Knex, company_id: string): Promise<CompanyAddress> {
  const { rows } = await db.raw(
    `select ${columns} from company
     left join company_address address on address.company_id = company.id and address.deleted_at is null
     where company.id = ? order by address.is_default desc nulls last, address.created_at limit 1`,
    [company_id],
  )
  return toAddress(rows[0])
}

/** One of the company's own addresses; null when it has no such address. */
export async function addressOf(db: Knex, company_id: string, id: string): Promise<CompanyAddress | null> {
  const { rows } = await db.raw(
    `select ${columns} from company
     join company_address address on address.company_id = company.id and address.deleted_at is null
     where company.id = ? and address.id = ?`,
    [company_id, id],
  )
  return rows.length ? toAddress(rows[0]) : null
}

const toAddress = ({ id, ...copy }: AddressCopy & { id: string | null }): CompanyAddress => ({ id, copy })
