import knexFactory from 'knex'
import { companyLineage, copyCompanies, copyPeople, passwordHash } from '@gostiny/companies'
import { startApp, type App } from '../support/app'
import { anonymous, member, type Client } from '../support/client'
import { addPerson, passwordToken, registerCompany, testPassword, testStaff } from '../support/companies'

/** The plugin stands on platform alone. */
const everythingElse =
  'pricing,catalog,payments,purchasing,client-profile,crm-interests,crm-orders,crm-discounts'

describe('the registry of companies', () => {
  let app: App
  let clerk: Client

  beforeAll(async () => {
    app = await startApp({ from: 'setup', without: everythingElse })
    clerk = await testStaff(app)
  })

  afterAll(() => app.stop())

  describe('the record', () => {
    it('is created, found by name, tax number and code, and told with its parent, owner and groups', async () => {
      const group = await clerk.post('/admin/company-groups', { name: 'Key accounts' })
      const parent = await registerCompany(clerk, 'Haas Holding')
      const { body } = await clerk.post('/admin/companies', {
        name: 'Werkzeug Haas',
        legal_name: 'Haas GmbH & Co. KG',
        tax_id: 'DE811907980',
        country: 'DE',
        currency: 'EUR',
        roles: ['buyer', 'supplier'],
        external_code: 'K-100%',
        parent_id: parent,
        owner_user_id: 'user_clerk',
        group_ids: [group.body.company_group.id],
      })
      const { id } = body.company
      expect(body.company).toMatchObject({
        country: 'de',
        currency: 'eur',
        verification: 'pending',
        parent: { id: parent, name: 'Haas Holding' },
        owner: { id: 'user_clerk', name: 'Olha Clerk' },
        groups: [{ name: 'Key accounts' }],
      })
      for (const q of ['haas gmbh', 'de8119', 'k-100%', 'werkzug haas']) {
        const found = await clerk.get(`/admin/companies?q=${encodeURIComponent(q)}`)
        expect([q, found.body.companies.map((one: { id: string }) => one.id)]).toEqual([q, [id]])
      }
      const filtered = await clerk.get(
        `/admin/companies?role=supplier&verification=pending&parent_id=${parent}&country=de`,
      )
      expect(filtered.body).toMatchObject({ count: 1, companies: [{ id }] })
      expect((await clerk.get('/admin/companies?q=%25_%25')).body.count).toBe(0)
    })

    it('names every wrong field', async () => {
      const { status, body } = await clerk.post(
        '/admin/companies',
        { name: ' ', country: 'Germany', time_zone: 'Moon/Base', email: 'no' },
        { language: 'ru' },
      )
      expect(status).toBe(400)
      const fields = body.errors.map(({ field }: { field: string }) => field)
      expect(fields.sort()).toEqual(['country', 'email', 'name', 'time_zone'])
    })

    it('keeps a tax number to one company of a country', async () => {
      const facts = { tax_id: '40001234', country: 'ua' }
      const first = await registerCompany(clerk, 'ТОВ «Каменяр»', facts)
      const { status, body } = await clerk.post(
        '/admin/companies',
        { name: 'Another', ...facts },
        { language: 'uk' },
      )
      expect([status, body.code, body.field, body.details]).toEqual([
        409,
        'tax_id_taken',
        'tax_id',
        { company_id: first },
      ])
      expect(body.message).toContain('«ТОВ «Каменяр»»')
      expect(
        (await clerk.post('/admin/companies', { name: 'Abroad', tax_id: '40001234', country: 'kz' })).status,
      ).toBe(201)
    })

    it('logs each decision with author and reason and refuses those outside the table', async () => {
      const { body } = await clerk.post('/admin/companies', { name: 'Newcomer' })
      const decide = (state: string, reason?: string) =>
        clerk.post(`/admin/companies/${body.company.id}/verification`, { state, reason })
      expect((await decide('suspended', 'late')).body.code).toBe('verification_transition_not_allowed')
      expect((await decide('rejected')).body).toMatchObject({
        code: 'verification_reason_required',
        field: 'reason',
      })
      await decide('verified', 'papers seen')
      const { body: after } = await decide('suspended', 'unpaid invoices')
      expect(after.company.verification).toBe('suspended')
      expect(after.company.decisions).toMatchObject([
        { from_state: 'verified', to_state: 'suspended', reason: 'unpaid invoices', author: 'Olha Clerk' },
        { from_state: 'pending', to_state: 'verified', reason: 'papers seen', author_id: 'user_clerk' },
      ])
    })

    it('gives groups their companies and takes them back', async () => {
      const [one, two] = [await registerCompany(clerk, 'One'), await registerCompany(clerk, 'Two')]
      const { body } = await clerk.post('/admin/company-groups', { name: 'Pilots', add: [one, two] })
      const path = `/admin/company-groups/${body.company_group.id}`
      expect(body.company_group.company_count).toBe(2)
      expect(
        (await clerk.post(path, { name: 'First pilots', remove: [one] })).body.company_group,
      ).toMatchObject({
        name: 'First pilots',
        company_count: 1,
      })
      expect((await clerk.post('/admin/company-groups', { name: 'first PILOTS' })).body.code).toBe(
        'group_name_taken',
      )
      expect((await clerk.post(path, { add: ['comp_none'] })).body.code).toBe('company_not_found')
      const members = await clerk.get(`/admin/companies?group_id=${body.company_group.id}`)
      expect(members.body.companies.map((company: { id: string }) => company.id)).toEqual([two])
      expect((await clerk.delete(path)).status).toBe(200)
      expect((await clerk.get(path)).status).toBe(404)
    })
  })

  describe('the hierarchy', () => {
    const move = (id: string, parent_id: string | null) => clerk.post(`/admin/companies/${id}`, { parent_id })

    it('has any depth, shows both directions and refuses a ring', async () => {
      const line = [await registerCompany(clerk, 'Level 0')]
      for (let depth = 1; depth < 12; depth++)
        line.push(await registerCompany(clerk, `Level ${depth}`, { parent_id: line[depth - 1] }))
      const { body } = await clerk.get(`/admin/companies/${line[5]}/hierarchy`)
      const ids = (nodes: { id: string }[]) => nodes.map((node) => node.id)
      expect(ids(body.hierarchy.ancestors)).toEqual(line.slice(0, 5))
      expect(ids(body.hierarchy.descendants)).toEqual(line.slice(6))

      const ring = await move(line[0], line[11])
      expect([ring.status, ring.body.code, ring.body.field]).toEqual([409, 'hierarchy_cycle', 'parent_id'])
      expect((await move(line[3], line[3])).body.code).toBe('hierarchy_cycle')
      expect((await move(line[3], 'comp_none')).body.code).toBe('parent_not_found')
      expect((await move(line[3], null)).body.company.parent).toBeNull()
    })

    it('stays without a ring when moves that are harmless alone are made at the same moment', async () => {
      for (let round = 0; round < 10; round++) {
        const ring = await Promise.all(
          ['A', 'B', 'C'].map((name) => registerCompany(clerk, `${name}${round}`)),
        )
        const answers = await Promise.all(ring.map((id, index) => move(id, ring[(index + 1) % ring.length])))
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 200, 409])
      }
    })
  })

  describe('people', () => {
    it('come by invitation in their language, set a password once and sign in whatever the case', async () => {
      const company = await registerCompany(clerk, 'ТОВ «Заря»', { language: 'uk', currency: 'uah' })
      await clerk.post(`/admin/companies/${company}/people`, {
        email: ' Anna.Koval@Zarya.test ',
        first_name: 'Анна',
        roles: ['administrator'],
      })
      const { rows } = await app.db.query(`select * from mail_message where "to" = 'anna.koval@zarya.test'`)
      expect(rows).toHaveLength(1)
      expect(rows[0]).toMatchObject({ language: 'uk', company_id: company, template: 'companies.invitation' })
      expect(rows[0].subject).toContain('доступ до торгового порталу')

      const token = await passwordToken(app, 'anna.koval@zarya.test', 'companies.invitation')
      const confirm = (password: string) =>
        anonymous(app).post('/store/password-resets/confirm', { token, password })
      for (const [password, code] of [
        ['short', 'password_too_short'],
        ['qwertyuiop', 'password_common'],
        ['anna.koval@zarya.test', 'password_is_email'],
      ])
        expect((await confirm(password)).body).toMatchObject({ code, field: 'password' })
      expect((await confirm(testPassword)).status).toBe(200)
      expect((await confirm(testPassword)).body.code).toBe('password_token_invalid')

      const anna = await member(app, 'ANNA.KOVAL@zarya.test', testPassword)
      const { body } = await anna.get('/store/me')
      expect(body).toMatchObject({
        person: { email: 'anna.koval@zarya.test', first_name: 'Анна', language: 'uk' },
        companies: [{ id: company, roles: ['administrator'], currency: 'uah' }],
        active_company_id: company,
      })
    })

    it('belong to several companies and choose the active one', async () => {
      const [north, south] = [await registerCompany(clerk, 'North'), await registerCompany(clerk, 'South')]
      const { person_id } = await addPerson(app, clerk, north, 'ivan@two.test', ['buyer'])
      const second = await addPerson(app, clerk, south, 'ivan@two.test', ['viewer'])
      expect(second.person_id).toBe(person_id)
      const ivan = second.client
      expect((await ivan.get('/store/company')).body.company.name).toBe('South')
      expect((await ivan.with({ 'x-company-id': north }).get('/store/company')).body.company.name).toBe(
        'North',
      )
      expect((await ivan.with({ 'x-company-id': '' }).get('/store/me')).body.active_company_id).toBe(north)
      const { rows } = await app.db.query(
        `select count(*)::int as n from customer where email = 'ivan@two.test'`,
      )
      expect(rows[0].n).toBe(1)
    })

    it('keep from a company that invites them what another knows, until they act for it', async () => {
      const [home, prying] = [await registerCompany(clerk, 'Home'), await registerCompany(clerk, 'Prying')]
      const vera = await addPerson(app, clerk, home, 'vera@home.test', ['buyer'], {
        first_name: 'Віра',
        last_name: 'Ясна',
        phone: '+380 44 000',
        language: 'uk',
      })
      const stranger = await addPerson(app, clerk, prying, 'admin@prying.test', ['administrator'])
      const invited = await stranger.client.post('/store/company/people', {
        email: 'vera@home.test',
        last_name: 'V.',
        roles: ['viewer'],
      })
      const typed = { first_name: null, last_name: 'V.', phone: null, language: 'en', has_password: false }
      expect(invited.body.person).toMatchObject({ ...typed, accepted: false })
      const path = '/store/company/people'
      const changed = await stranger.client.post(`${path}/${invited.body.person.id}`, { roles: ['buyer'] })
      const { people } = (await stranger.client.get(path)).body
      for (const answer of [invited.body, changed.body, people])
        expect(JSON.stringify(answer)).not.toMatch(/Віра|Ясна|380/)

      await vera.client.with({ 'x-company-id': '' }).get('/store/company')
      expect(JSON.stringify((await stranger.client.get(path)).body)).not.toContain('Віра')
      expect((await vera.client.get(path)).body.people).toMatchObject([
        { first_name: 'Віра', accepted: true },
      ])

      await vera.client.with({ 'x-company-id': prying }).get('/store/company')
      const { people: known } = (await stranger.client.get(path)).body
      expect(known.find(({ email }: { email: string }) => email === 'vera@home.test')).toMatchObject({
        first_name: 'Віра',
        has_password: true,
        accepted: true,
      })
    })

    it('are one person when added to two companies at the same moment', async () => {
      const ids = await Promise.all([1, 2, 3].map((n) => registerCompany(clerk, `Parallel ${n}`)))
      const answers = await Promise.all(
        ids.map((id) =>
          clerk.post(`/admin/companies/${id}/people`, { email: 'twin@three.test', roles: ['buyer'] }),
        ),
      )
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
      expect(new Set(answers.map(({ body }) => body.person.person_id)).size).toBe(1)
    })

    it('leave nothing behind when the company does not exist', async () => {
      const { status } = await clerk.post('/admin/companies/comp_none/people', {
        email: 'ghost@x.test',
        roles: ['buyer'],
      })
      expect(status).toBe(404)
      const { rows } = await app.db.query(
        `select (select count(*) from customer where email = 'ghost@x.test')
              + (select count(*) from provider_identity where entity_id = 'ghost@x.test') as n`,
      )
      expect(rows[0].n).toBe('0')
    })

    it('leave nothing behind when the invitation cannot be queued, and can be added afterwards', async () => {
      const company = await registerCompany(clerk, 'Undone')
      const add = () =>
        clerk.post(`/admin/companies/${company}/people`, { email: 'undone@undone.test', roles: ['buyer'] })
      const traces = async () =>
        (
          await app.db.query(
            `select (select count(*)::int from customer where email = 'undone@undone.test' and deleted_at is null) as customers,
               (select count(*)::int from provider_identity where entity_id = 'undone@undone.test') as identities,
               (select count(*)::int from person where email = 'undone@undone.test') as people,
               (select count(*)::int from membership where company_id = $1) as memberships`,
            [company],
          )
        ).rows[0]
      await app.db.query('alter table mail_message rename to mail_message_away')
      expect((await add()).status).toBe(500)
      await app.db.query('alter table mail_message_away rename to mail_message')
      expect(await traces()).toEqual({ customers: 0, identities: 0, people: 0, memberships: 0 })
      expect((await add()).status).toBe(201)
      expect(await traces()).toEqual({ customers: 1, identities: 1, people: 1, memberships: 1 })
    })

    it('do not inherit the password of whoever registered their address before', async () => {
      const squatter = { email: 'victim@firm.test', password: 'squatters password' }
      await anonymous(app).post('/auth/user/emailpass/register', squatter)
      const company = await registerCompany(clerk, 'Firm')
      await clerk.post(`/admin/companies/${company}/people`, { email: squatter.email, roles: ['buyer'] })
      expect((await anonymous(app).post('/auth/customer/emailpass', squatter)).status).toBe(401)
    })

    it('are managed by administrators only, and the last administrator stays', async () => {
      const company = await registerCompany(clerk, 'Managed')
      const admin = await addPerson(app, clerk, company, 'admin@managed.test', ['administrator'])
      const buyer = await addPerson(app, clerk, company, 'buyer@managed.test', ['buyer'])
      const refused = await buyer.client.post('/store/company/people', {
        email: 'x@managed.test',
        roles: ['administrator'],
      })
      expect([refused.status, refused.body.code]).toEqual([403, 'role_not_permitted'])
      const own = await buyer.client.post(`/store/company/people/${buyer.membership_id}`, {
        roles: ['administrator'],
      })
      expect(own.status).toBe(403)

      const path = `/store/company/people/${admin.membership_id}`
      expect((await admin.client.delete(path)).body.code).toBe('last_administrator')
      expect((await admin.client.post(path, { roles: ['buyer'] })).body.code).toBe('last_administrator')
      await admin.client.post(`/store/company/people/${buyer.membership_id}`, {
        roles: ['administrator'],
        job_title: 'CFO',
      })
      expect((await admin.client.delete(path)).status).toBe(200)
      expect((await admin.client.get('/store/company')).status).toBe(403)
    })

    it('come back with what the new invitation says', async () => {
      const company = await registerCompany(clerk, 'Returning')
      const { membership_id, client } = await addPerson(app, clerk, company, 'back@again.test', ['buyer'], {
        job_title: 'Buyer',
      })
      await clerk.delete(`/admin/companies/${company}/people/${membership_id}`)
      const { body } = await clerk.post(`/admin/companies/${company}/people`, {
        email: 'back@again.test',
        roles: ['viewer'],
      })
      expect(body.person).toMatchObject({
        id: membership_id,
        roles: ['viewer'],
        job_title: null,
        status: 'active',
      })
      expect((await client.get('/store/company')).status).toBe(200)
    })

    it('change their name and language, and Medusa’s customer follows', async () => {
      const company = await registerCompany(clerk, 'Names')
      const { client } = await addPerson(app, clerk, company, 'named@names.test', ['viewer'], {
        first_name: 'Old',
      })
      const { body } = await client.post('/store/me', { first_name: 'Нова', language: 'uk', theme: 'dark' })
      expect(body.person).toMatchObject({ first_name: 'Нова', language: 'uk', theme: 'dark' })
      const { rows } = await app.db.query(`select first_name from customer where email = 'named@names.test'`)
      expect(rows).toEqual([{ first_name: 'Нова' }])
      const foreign = await client.with({ 'x-company-id': 'comp_none' }).get('/store/company')
      expect(foreign.body.message).toMatch(/^Ви не представляєте/)
    })
  })

  describe('bulk writing', () => {
    const write = async <T>(
      work: (client: Parameters<typeof copyCompanies>[0]) => Promise<T>,
    ): Promise<T> => {
      const client = await app.db.connect()
      try {
        return await work(client)
      } finally {
        client.release()
      }
    }

    it('leaves companies and people as the routes would have made them', async () => {
      const group = await clerk.post('/admin/company-groups', { name: 'Bulk' })
      const [child, parent] = (
        await write((client) =>
          copyCompanies(client, [
            {
              name: 'Tab\there "quoted" \\N',
              verification: 'verified',
              source: 'import',
              import_id: 'imp_1',
              parent_id: 'comp_bulk',
            },
            {
              id: 'comp_bulk',
              name: 'Bulk Holding',
              verification: 'verified',
              addresses: [
                { title: 'A', address_1: 'x', city: 'y', country_code: 'gb' },
                { title: 'B', address_1: 'x', city: 'y', country_code: 'gb', is_default: true },
              ],
            },
          ]),
        )
      ).company_ids
      await clerk.post(`/admin/company-groups/${group.body.company_group.id}`, { add: [child] })
      const { body } = await clerk.get(`/admin/companies/${child}`)
      expect(body.company).toMatchObject({
        name: 'Tab\there "quoted" \\N',
        parent: { name: 'Bulk Holding' },
        roles: ['buyer'],
        decisions: [{ from_state: 'pending', to_state: 'verified', author_id: 'import', reason: 'imp_1' }],
      })
      const addresses = (await clerk.get(`/admin/companies/${parent}/addresses`)).body.addresses
      expect(
        addresses.map(({ title, is_default }: { title: string; is_default: boolean }) => [title, is_default]),
      ).toEqual([
        ['B', true],
        ['A', false],
      ])

      const password_hash = await passwordHash(testPassword)
      const [person] = await write((client) =>
        copyPeople(client, [
          {
            email: 'Bulk@Person.test',
            first_name: 'Ірина',
            password_hash,
            memberships: [{ company_id: child, roles: ['buyer'] }],
          },
        ]),
      )
      const bulk = await member(app, 'bulk@person.test', testPassword)
      expect((await bulk.get('/store/me')).body).toMatchObject({
        person: { id: person, first_name: 'Ірина' },
        active_company_id: child,
      })

      const knex = knexFactory({ client: 'pg', connection: app.databaseUrl })
      const container = { resolve: () => knex } as never
      expect(await companyLineage(container, child)).toEqual({
        company_ids: [child, parent],
        group_ids: [group.body.company_group.id],
      })
      expect(await companyLineage(container, 'comp_none')).toEqual({ company_ids: [], group_ids: [] })
      await knex.destroy()
    })

    it('refuses rows that close a ring', async () => {
      const rows = [
        { id: 'comp_r1', name: 'R1', parent_id: 'comp_r2' },
        { id: 'comp_r2', name: 'R2', parent_id: 'comp_r1' },
      ]
      await expect(write((client) => copyCompanies(client, rows))).rejects.toThrow('stand under themselves')
    })
  })

  describe('addresses', () => {
    it('always have one default', async () => {
      const company = await registerCompany(clerk, 'Places')
      const { client } = await addPerson(app, clerk, company, 'buyer@places.test', ['buyer'])
      const place = (title: string, is_default?: boolean) =>
        client.post('/store/company/addresses', {
          title,
          address_1: 'Street 1',
          city: 'Wien',
          country_code: 'AT',
          is_default,
        })
      const [first, second] = [
        (await place('Works')).body.address,
        (await place('Office', true)).body.address,
      ]
      await place('Depot')
      const defaults = async () =>
        (await client.get('/store/company/addresses')).body.addresses
          .filter((address: { is_default: boolean }) => address.is_default)
          .map((address: { title: string }) => address.title)
      expect(first.is_default).toBe(true)
      expect(await defaults()).toEqual(['Office'])
      await client.delete(`/store/company/addresses/${second.id}`)
      expect(await defaults()).toEqual(['Works'])
      expect((await client.post(`/store/company/addresses/${second.id}`, { title: 'X' })).body.code).toBe(
        'address_not_found',
      )
    })
  })

  describe('passwords and signing in', () => {
    it('mails a reset link and says the same to an unknown address', async () => {
      const company = await registerCompany(clerk, 'Forgetful')
      const { client } = await addPerson(app, clerk, company, 'forgot@pw.test', ['buyer'], { language: 'ru' })
      const ask = (email: string) => anonymous(app).post('/store/password-resets', { email })
      const [known, unknown] = [await ask('Forgot@pw.test'), await ask('nobody@pw.test')]
      expect([known.status, known.body]).toEqual([unknown.status, unknown.body])

      const token = await passwordToken(app, 'forgot@pw.test', 'companies.password-reset')
      const { rows } = await app.db.query(
        `select "to", subject from mail_message where template = 'companies.password-reset'`,
      )
      expect(rows).toEqual([{ to: 'forgot@pw.test', subject: 'Новый пароль для торгового портала' }])

      await new Promise((resolve) => setTimeout(resolve, 1100))
      await anonymous(app).post('/store/password-resets/confirm', {
        token,
        password: 'another quiet orchard',
      })
      expect((await client.get('/store/me')).status).toBe(401)
      expect((await client.post('/auth/token/refresh')).status).toBe(401)
      await expect(member(app, 'forgot@pw.test', testPassword)).rejects.toThrow('401')
      expect(
        (await (await member(app, 'forgot@pw.test', 'another quiet orchard')).get('/store/me')).status,
      ).toBe(200)
    })

    it('renews the token of who is signed in', async () => {
      const company = await registerCompany(clerk, 'Active')
      const { client } = await addPerson(app, clerk, company, 'active@pw.test', ['buyer'])
      const { body } = await client.post('/auth/token/refresh')
      const renewed = client.with({ authorization: `Bearer ${body.token}` })
      expect((await renewed.get('/store/me')).status).toBe(200)
      expect((await anonymous(app).post('/auth/token/refresh')).status).toBe(401)
      expect((await clerk.post('/auth/token/refresh')).status).toBe(200)
    })

    it('limits reset mails to one account', async () => {
      const answers = []
      for (let n = 0; n < 4; n++)
        answers.push(await anonymous(app).post('/store/password-resets', { email: 'often@pw.test' }))
      expect(answers.map(({ status }) => status)).toEqual([202, 202, 202, 429])
    })

    it('answers a wrong password and an unknown address alike, and stops guessing by every door', async () => {
      const company = await registerCompany(clerk, 'Guessed')
      await addPerson(app, clerk, company, 'guessed@pw.test', ['buyer'])
      const attempt = (email: string, path = '/auth/customer/emailpass') =>
        anonymous(app).post(path, { email, password: 'wrong password' }, { language: 'ru' })
      const [known, unknown] = [await attempt('guessed@pw.test'), await attempt('unknown@pw.test')]
      expect(known.body).toEqual(unknown.body)
      expect(known).toMatchObject({
        status: 401,
        body: { code: 'invalid_credentials', message: 'Неверный адрес или пароль.' },
      })

      for (let n = 0; n < 9; n++) await attempt('GUESSED@pw.test')
      for (const path of [
        '/auth/customer/emailpass',
        '/auth/%63ustomer/emailpass/',
        '/auth/user/emailpass',
      ]) {
        const stopped = await attempt('guessed@pw.test', path)
        expect([stopped.status, stopped.body.code]).toEqual([429, 'too_many_sign_ins'])
        expect(Number(stopped.headers.get('retry-after'))).toBeGreaterThan(0)
      }
      expect((await attempt('unknown@pw.test')).status).toBe(401)
    })

    it('has no other door to a buyer’s identity', async () => {
      for (const actor of ['customer', 'CUSTOMER', '%63ustomer', 'supplier'])
        for (const door of ['register', 'reset-password', 'update']) {
          const { status } = await anonymous(app).post(`/auth/${actor}/emailpass/${door}`, {
            email: 'door@pw.test',
            identifier: 'door@pw.test',
            password: 'weak',
          })
          expect([actor, door, status]).toEqual([actor, door, 404])
        }
    })
  })
})
