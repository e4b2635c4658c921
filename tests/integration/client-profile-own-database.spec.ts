import { Pool } from 'pg'
import { startApp, type App } from '../support/app'
import type { Client } from '../support/client'
import { addPerson, testStaff } from '../support/companies'
import { createTestDatabase } from '../support/database'
import { eventually } from '../support/eventually'
import { buyingCompany, loadArticles } from '../support/trade'

describe('a client profile in a database of its own', () => {
  let app: App
  let clerk: Client
  let own: Pool
  let drop: () => Promise<void>

  beforeAll(async () => {
    const database = await createTestDatabase('setup')
    drop = database.drop
    own = new Pool({ connectionString: database.url, max: 2 })
    own.on('error', () => undefined)
    await own.query('drop schema client_profile cascade')
    app = await startApp({ from: 'setup', env: { CLIENT_PROFILE_DATABASE_URL: database.url } })
    clerk = await testStaff(app)
  })

  afterAll(async () => {
    await app.stop()
    await own.end()
    await drop()
  })

  it('is made at the start, filled from the shop, and read together with it', async () => {
    const { bolt } = await loadArticles(app.db)
    const company = await buyingCompany(clerk, 'Haas Tools')
    const { client } = await addPerson(app, clerk, company, 'anna@haas.test', ['buyer'])
    const { body } = await client.post('/store/company-cart/lines', {
      variant_id: bolt.variant_id,
      quantity: 3,
    })
    await client.post('/store/company-cart/complete', { cart_id: body.cart.id })

    const profile = await eventually(async () => {
      const answer = await clerk.get(`/admin/client-profiles/${company}`)
      return answer.body.profile.orders.order_count === 1 && answer.body.profile
    })
    expect(profile).toMatchObject({ company: { name: 'Haas Tools' }, orders: { revenue: '6.00' } })
    expect(profile.interests.products[0].thing.title).toBe('Steel bolt')

    const row = await eventually(async () => {
      const list = await clerk.get('/admin/client-profiles?q=haas')
      return list.body.profiles[0]
    })
    expect(row).toMatchObject({ company_id: company, revenue: '6.00' })
    const count = async (db: Pool) =>
      (await db.query('select count(*)::int from client_profile.interaction')).rows[0].count
    expect(await count(own)).toBeGreaterThan(0)
    expect(await count(app.db)).toBe(0)
  })
})
