import type { MedusaContainer } from '@medusajs/framework/types'
import { createStaff } from '../../setup'
import type { DemoCompany } from '../generate/companies/types'
import { demoLogins } from '../logins'

const STAFF = [
  { email: 'admin@gostiny.example', first_name: 'Vera', last_name: 'Lukina', countries: [] },
  { email: 'sales@gostiny.example', first_name: 'Олег', last_name: 'Вербицький', countries: ['ua'] },
  { email: 'sales.kz@gostiny.example', first_name: 'Мадина', last_name: 'Есенова', countries: ['kz'] },
  {
    email: 'sales.eu@gostiny.example',
    first_name: 'Jana',
    last_name: 'Reuter',
    countries: ['de', 'pl', 'nl', 'gb', 'fr', 'it'],
  },
]

/** Creates the staff. @returns who owns a company: the sales representative of its country. */
export async function loadStaff(
  container: MedusaContainer,
): Promise<(company: DemoCompany) => string | null> {
  const ownerByCountry = new Map<string, string>()
  const { password } = demoLogins.find(({ where }) => where === 'console')!
  for (const { countries, ...staff } of STAFF) {
    const id = await createStaff(container, { ...staff, password })
    for (const country of countries) ownerByCountry.set(country, id)
  }
  return ({ country, roles }) => (roles.includes('supplier') ? null : (ownerByCountry.get(country) ?? null))
}
