import type { ClientProfile, OverviewAnswer, ProfileRow, RebuildAnswer } from '@gostiny/client-profile'
import { startApp, type App } from '../support/app'
import { staff, type Client } from '../support/client'
import { eventually } from '../support/eventually'
import { loginOf } from '../support/logins'

/** The profiles of the demo trader: two years of forty companies, so that every rule has something to say. */
describe('the client profiles of the demo trader', () => {
  let app: App
  let clerk: Client
  let rows: ProfileRow[]

  const listed = async (query = ''): Promise<ProfileRow[]> =>
    (await clerk.get(`/admin/client-profiles?limit=200${query}`)).body.profiles
  const profileOf = async (id: string): Promise<ClientProfile> =>
    (await clerk.get(`/admin/client-profiles/${id}`)).body.profile

  beforeAll(async () => {
    app = await startApp()
    const { email, password } = loginOf('console')
    clerk = await staff(app, email, password)
    rows = await eventually(async () => {
      const list = await listed()
      return list.some(({ rfm }) => rfm !== null) && list
    })
  })

  afterAll(() => app.stop())

  it('a row of the list says what the page says, the database computing what the code computes', async () => {
    expect(rows.length).toBeGreaterThan(30)
    for (const row of rows) {
      const { lifecycle, rfm, orders, discounts } = await profileOf(row.company_id)
      expect(row).toMatchObject({
        lifecycle: lifecycle.state,
        rfm: rfm?.score ?? null,
        segment: rfm?.segment ?? null,
        currency: orders.currency,
        revenue: orders.revenue,
        order_count: orders.order_count,
        average_basket: orders.average_basket,
        last_order_at: orders.last_order_at,
        next_order_at: orders.next_order?.at ?? null,
        next_order_confidence: orders.next_order?.confidence ?? null,
        saved: discounts.saved,
      })
    }
  })

  it('the parts of a page add up', async () => {
    for (const { company_id } of rows.filter(({ order_count }) => order_count > 0).slice(0, 20)) {
      const { orders, discounts, interests } = await profileOf(company_id)
      const shares = orders.by_category.reduce((sum, { share }) => sum + share, 0)
      expect(shares).toBeCloseTo(1, 6)
      expect(orders.by_month).toHaveLength(24)
      expect(discounts.unused.every(({ used_count, active }) => active && used_count === 0)).toBe(true)
      for (const { share } of [...interests.products, ...interests.categories]) {
        expect(share).toBeGreaterThanOrEqual(0)
        expect(share).toBeLessThanOrEqual(1)
      }
    }
  })

  it('filters give the parts of the whole', async () => {
    const lifecycles = new Set(rows.map(({ lifecycle }) => lifecycle))
    expect(lifecycles.size).toBeGreaterThan(2)
    let found = 0
    for (const lifecycle of lifecycles) {
      const part = await listed(`&lifecycle=${lifecycle}`)
      expect(part.every((row) => row.lifecycle === lifecycle)).toBe(true)
      found += part.length
    }
    expect(found).toBe(rows.length)
  })

  it('sorts by value and by the next order, what is unknown last', async () => {
    const byRevenue = (await listed('&order=-revenue&currency=eur')).map(({ revenue }) => Number(revenue))
    expect(byRevenue).toEqual([...byRevenue].sort((a, b) => b - a))
    const byNext = (await listed('&order=next_order_at')).map(({ next_order_at }) => next_order_at ?? '~')
    expect(byNext).toEqual([...byNext].sort())
  })

  it('the overview counts what the list shows', async () => {
    const { overview } = (await clerk.get<OverviewAnswer>('/admin/client-profile-overview')).body
    for (const { state, count } of overview.lifecycle) {
      expect([state, count]).toEqual([state, rows.filter(({ lifecycle }) => lifecycle === state).length])
    }
    for (const { segment, count } of overview.segments) {
      expect([segment, count]).toEqual([segment, rows.filter((row) => row.segment === segment).length])
    }
    expect(overview.totals.companies).toBe(rows.length)
    expect(overview.cooling.every(({ lifecycle }) => lifecycle === 'cooling')).toBe(true)
    expect(overview.due.every(({ next_order_at }) => next_order_at !== null)).toBe(true)
  })

  it('a rebuild, started and watched by the staff, changes nothing', async () => {
    const dump = async () =>
      (
        await app.db.query(
          `select (select jsonb_agg(to_jsonb(t) - 'projected_at' order by company_id) from client_profile.company_profile t) as companies,
             (select jsonb_agg(t order by company_id, kind, key) from client_profile.company_affinity t) as affinities,
             (select jsonb_agg(t order by company_id, month, currency) from client_profile.company_month t) as months`,
        )
      ).rows[0]
    const before = await dump()
    const { status, body } = await clerk.post<RebuildAnswer>('/admin/client-profiles/rebuild')
    expect([status, body.rebuild?.state === 'failed']).toEqual([202, false])
    const { rebuild } = await eventually(async () => {
      const answer = (await clerk.get<RebuildAnswer>('/admin/client-profiles/rebuild')).body
      return answer.rebuild?.state === 'done' && answer
    })
    expect(rebuild?.interactions_done).toBe(rebuild?.interactions_total)
    expect(await dump()).toEqual(before)
  })
})
