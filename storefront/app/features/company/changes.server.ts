import type { createApi } from '~/api/api.server'
import type { Role } from '~/api/me.types'

type CompanyVerbs = ReturnType<typeof createApi>['company']
type Change = (company: CompanyVerbs, form: FormData) => Promise<unknown>

const ADDRESS_FIELDS = [
  'title',
  'address_1',
  'address_2',
  'city',
  'province',
  'postal_code',
  'country_code',
  'contact_name',
  'phone',
]

const text = (form: FormData, name: string) => String(form.get(name) ?? '').trim()

const addressIn = (form: FormData) => ({
  ...Object.fromEntries(ADDRESS_FIELDS.map((name) => [name, text(form, name)])),
  is_default: form.has('is_default'),
})

const placeIn = (form: FormData) => ({
  roles: form.getAll('roles').map(String) as Role[],
  job_title: text(form, 'job_title') || null,
})

/** What the company's own people may change about it, by the intent a form names. */
export const CHANGES: Record<string, Change> = {
  add_address: (company, form) => company.addAddress(addressIn(form)),
  change_address: (company, form) => company.changeAddress(text(form, 'id'), addressIn(form)),
  remove_address: (company, form) => company.removeAddress(text(form, 'id')),
  invite: (company, form) =>
    company.invite({
      email: text(form, 'email'),
      first_name: text(form, 'first_name'),
      last_name: text(form, 'last_name'),
      ...placeIn(form),
    }),
  change_member: (company, form) => company.changeMember(text(form, 'id'), placeIn(form)),
  remove_member: (company, form) => company.removeMember(text(form, 'id')),
}
