import type { App } from './app'
import { anonymous, Client, member, staff } from './client'

const PASSWORD = 'lantern orchard quiet'
const STAFF_EMAIL = 'clerk@house.test'

/** A member of the staff made for the test, signed in. */
export async function testStaff(app: App): Promise<Client> {
  const credentials = { email: STAFF_EMAIL, password: PASSWORD }
  await new Client(app.url, {}).post('/auth/user/emailpass/register', credentials)
  await app.db.query(
    `insert into "user" (id, email, first_name, last_name) values ('user_clerk', $1, 'Olha', 'Clerk')
     on conflict do nothing`,
    [STAFF_EMAIL],
  )
  await app.db.query(
    `update auth_identity set app_metadata = '{"user_id": "user_clerk"}' where id =
       (select auth_identity_id from provider_identity where entity_id = $1)`,
    [STAFF_EMAIL],
  )
  return staff(app, STAFF_EMAIL, PASSWORD)
}

/** A company, verified unless told otherwise. @returns its id. */
export async function registerCompany(clerk: Client, name: string, facts: object = {}): Promise<string> {
  const { status, body } = await clerk.post('/admin/companies', { name, ...facts })
  if (status !== 201) throw new Error(`${name} was not registered: ${JSON.stringify(body)}`)
  await clerk.post(`/admin/companies/${body.company.id}/verification`, { state: 'verified' })
  return body.company.id
}

/** The set-password token of the newest mail to an address; waits until it has been queued. */
export async function passwordToken(app: App, email: string, template: string): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { rows } = await app.db.query(
      `select text from mail_message where "to" = $1 and template = $2 order by created_at desc, id desc limit 1`,
      [email, template],
    )
    const token = /token=([^&\s]+)/.exec(rows[0]?.text ?? '')?.[1]
    if (token) return token
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  throw new Error(`no ${template} mail to ${email}`)
}

export type Person = { membership_id: string; person_id: string; client: Client }

/** Adds a person to a company the way staff do, follows the invitation and signs him in. */
export async function addPerson(
  app: App,
  clerk: Client,
  companyId: string,
  email: string,
  roles: string[],
  facts: object = {},
): Promise<Person> {
  const { status, body } = await clerk.post(`/admin/companies/${companyId}/people`, {
    email,
    roles,
    ...facts,
  })
  if (status !== 201) throw new Error(`${email} was not added: ${JSON.stringify(body)}`)
  if (!body.person.has_password) {
    const token = await passwordToken(app, email, 'companies.invitation')
    const set = await anonymous(app).post('/store/password-resets/confirm', { token, password: PASSWORD })
    if (set.status !== 200) throw new Error(`${email} could not set a password: ${JSON.stringify(set.body)}`)
  }
  const client = await member(app, email, PASSWORD, companyId)
  return { membership_id: body.person.id, person_id: body.person.person_id, client }
}

/** The password {@link addPerson} and {@link testStaff} set. */
export const testPassword = PASSWORD
