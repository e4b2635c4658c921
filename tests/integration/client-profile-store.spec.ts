import { ClientProfileService } from '@gostiny/client-profile/modules/client_profile'
import { interactionId, type Interaction } from '@gostiny/client-profile'
import type { Pool } from 'pg'
import { createTestDatabase } from '../support/database'

const DAY = 86_400_000
const START = Date.UTC(2025, 0, 1)
const logger = { warn: () => undefined, info: () => undefined }

const registered = {
  ...{ legal_name: null, tax_id: null, country: null, city: null, currency: 'eur', language: 'en' },
  ...{ roles: ['buyer'], verification: 'verified', parent_id: null, owner_user_id: null, is_deleted: false },
}

const PROJECTIONS: Record<string, string> = {
  company_profile: 'company_id',
  company_affinity: 'company_id, kind, key',
  company_month: 'company_id, month, currency',
  company_search: 'company_id, query',
}

describe('the ledger and its projections', () => {
  let profile: ClientProfileService
  let pool: Pool
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    process.env.CLIENT_PROFILE_DATABASE_URL = database.url
    profile = new ClientProfileService({ logger })
    pool = await profile.pool()
  })

  afterAll(async () => {
    await profile.disconnect()
    delete process.env.CLIENT_PROFILE_DATABASE_URL
    await drop()
  })

  const fact = (
    company_id: string,
    source_id: string,
    day: number,
    facts: Partial<Interaction> = {},
  ): Interaction => ({
    source: 'test',
    source_id,
    kind: 'order.placed',
    occurred_at: new Date(START + day * DAY),
    company_id,
    document_id: source_id,
    amount: '10.00',
    currency: 'eur',
    ...facts,
  })
  const view = (company_id: string, source_id: string, day: number) =>
    fact(company_id, source_id, day, {
      kind: 'product.viewed',
      product_id: `prod_${source_id.length}`,
      document_id: null,
    })
  const orders = async (company_id: string) =>
    (
      await pool.query('select order_count from client_profile.company_profile where company_id = $1', [
        company_id,
      ])
    ).rows[0]?.order_count ?? null
  const count = async (sql: string) =>
    Number((await pool.query(`select count(*) from client_profile.${sql}`)).rows[0].count)
  const dump = async () =>
    Object.fromEntries(
      await Promise.all(
        Object.entries(PROJECTIONS).map(async ([table, key]) => [
          table,
          (
            await pool.query(
              `select to_jsonb(t) - 'projected_at' as row from client_profile.${table} t order by ${key}`,
            )
          ).rows,
        ]),
      ),
    )

  it('records a fact once, however often and by however many it is told', async () => {
    const facts = Array.from({ length: 50 }, (_, index) => fact('comp_once', `o${index}`, index))
    const told = await Promise.all([
      profile.record(facts),
      profile.record(facts),
      profile.record([...facts].reverse()),
    ])
    expect(told.reduce((sum, { added }) => sum + added, 0)).toBe(50)
    await profile.project()
    expect(await orders('comp_once')).toBe(50)
    expect((await profile.record(facts)).added).toBe(0)
  })

  it('gives the same id in the database as in the code', async () => {
    await profile.record([fact('comp_id', 'ключ|1', 0)])
    const { rows } = await pool.query(
      `select id from client_profile.interaction where company_id = 'comp_id'`,
    )
    expect(rows).toEqual([{ id: interactionId('test', 'ключ|1', 'order.placed') }])
  })

  it('keeps every text as it is', async () => {
    const details = { query: 'tab\there "quoted" back\\slash \\N\nnew line ünï', result_count: 0 }
    await profile.record([fact('comp_text', 's1', 0, { kind: 'search.done', details })])
    const { rows } = await pool.query(
      `select details from client_profile.interaction where company_id = 'comp_text'`,
    )
    expect(rows[0].details).toEqual(details)
    await profile.project()
    const found = await pool.query(
      `select query from client_profile.company_search where company_id = 'comp_text'`,
    )
    expect(found.rows[0].query).toBe('tab here "quoted" back\\slash \\n new line ünï')
  })

  it('has a partition for every month, and a place for impossible dates', async () => {
    await profile.record([
      fact('comp_month', 'a', 400),
      fact('comp_month', 'b', 401),
      fact('comp_month', 'c', 0, { occurred_at: new Date('0203-05-01T00:00:00Z') }),
    ])
    const { rows } = await pool.query(
      `select tableoid::regclass::text as part, count(*)::int from client_profile.interaction
       where company_id = 'comp_month' group by 1 order by 1`,
    )
    expect(rows).toEqual([
      { part: 'client_profile.interaction_2026_02', count: 2 },
      { part: 'client_profile.interaction_elsewhen', count: 1 },
    ])
  })

  it.each([
    `update client_profile.interaction set amount = 0`,
    `delete from client_profile.interaction`,
    `truncate client_profile.interaction`,
  ])('refuses to change the past: %s', async (sql) => {
    await expect(pool.query(sql)).rejects.toThrow('append-only')
  })

  it('forgets an import, and the projections with it', async () => {
    await profile.record([
      fact('comp_import', 'kept', 0),
      fact('comp_import', 'undone', 1, { import_id: 'imp_1' }),
      fact('comp_only', 'undone too', 1, { import_id: 'imp_1' }),
    ])
    await profile.project()
    expect([await orders('comp_import'), await orders('comp_only')]).toEqual([2, 1])

    expect(await profile.forget({ import_id: 'imp_1' })).toBe(2)
    await profile.project()
    expect([await orders('comp_import'), await orders('comp_only')]).toEqual([1, null])
    expect(await profile.forget({ import_id: 'imp_1' })).toBe(0)
  })

  it('forgets companies that left the registry, and keeps the others', async () => {
    const known = (company_id: string) => ({ ...registered, company_id, name: company_id })
    await profile.knowCompanies([known('comp_stays'), known('comp_leaves')])
    await profile.record([fact('comp_stays', 's1', 0), fact('comp_leaves', 'l1', 0)])
    await profile.project()
    await profile.forgetCompaniesBut(['comp_stays'])
    await profile.project()
    expect([await orders('comp_stays'), await orders('comp_leaves')]).toEqual([1, null])
    expect(await count(`interaction where company_id = 'comp_leaves'`)).toBe(0)
    expect(await count(`company where company_id = 'comp_leaves'`)).toBe(0)
  })

  it('projects what several processes append and project at the same time', async () => {
    const other = new ClientProfileService({ logger })
    try {
      await Promise.all(
        Array.from({ length: 40 }, async (_, index) => {
          const who = index % 2 ? profile : other
          await who.record([
            fact('comp_busy', `b${index}`, index),
            fact(`comp_busy_${index % 5}`, `c${index}`, index),
          ])
          await who.project()
        }),
      )
      await profile.project()
      expect(await orders('comp_busy')).toBe(40)
      expect(await count('dirty_company')).toBe(0)
    } finally {
      await other.disconnect()
    }
  })

  it('a large company projected from its checkpoint is what it would be from the start, late facts included', async () => {
    const known = Array.from({ length: 8000 }, (_, index) => view('comp_large', `v${index}`, index / 20))
    await profile.record(known)
    await profile.project()
    await profile.record([view('comp_large', 'w1', 401)])
    await profile.project()
    expect(await count(`checkpoint where company_id = 'comp_large'`)).toBe(1)

    await profile.record([view('comp_large', 'w22', 402), fact('comp_large', 'order', 402.5)])
    await profile.project()
    const fromCheckpoint = await dump()
    await profile.record([fact('comp_large', 'long ago', 3)])
    await profile.project()
    const withLate = await dump()

    await profile.rebuild()
    expect(await dump()).toEqual(withLate)
    expect(await orders('comp_large')).toBe(2)
    expect(withLate).not.toEqual(fromCheckpoint)
  })

  it('a rebuild gives what was there, also while facts keep coming', async () => {
    let isRebuilding = true
    const rebuilt = profile.rebuild().finally(() => (isRebuilding = false))
    let told = 0
    while (isRebuilding || told < 20) {
      await profile.record([
        fact('comp_meanwhile', `m${told}`, told),
        fact(`comp_new_${told}`, 'first', told),
      ])
      await profile.project()
      told++
    }
    expect(await rebuilt).toMatchObject({ state: 'done' })
    await profile.project()
    expect(await orders('comp_meanwhile')).toBe(told)
    expect(await count(`company_profile where company_id like 'comp_new_%'`)).toBe(told)

    const before = await dump()
    await profile.rebuild()
    await profile.project()
    expect(await dump()).toEqual(before)
  })

  it('only one rebuild runs at a time', async () => {
    const runs = await Promise.all([profile.rebuild(), profile.rebuild()])
    expect(runs.filter((run) => run === null)).toHaveLength(1)
  })
})
