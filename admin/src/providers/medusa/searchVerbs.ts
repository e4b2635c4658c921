import type { Hit, HitGroup, SearchVerbs } from '../contract/search'
import { request } from './http'
import { resources, type Resource } from './resources'

type Found = { id: string; name?: string; title?: string; sku?: string | null; city?: string | null } & {
  display_id?: number
  number?: number
  buyer_name?: string
  company?: { name: string } | null
}

const perGroup = 5

export const searchVerbs: SearchVerbs = {
  search: async (words) => {
    const [companies, orders, auctions, products] = await Promise.all([
      find('companies', words),
      find('orders', words),
      find('auctions', words),
      find('products', words),
    ])

    return [
      group('companies', companies, ({ id, name, city }) => ({
        title: name ?? id,
        note: city ?? undefined,
        path: `/companies/${id}`,
      })),
      group('orders', orders, ({ id, display_id, company }) => ({
        title: String(display_id ?? id),
        note: company?.name,
        path: `/orders/${id}`,
      })),
      group('auctions', auctions, ({ id, number, title, buyer_name }) => ({
        title: `${number} · ${title}`,
        note: buyer_name,
        path: `/auctions/${id}`,
      })),
      group('products', products, ({ id, title, sku }) => ({
        title: title ?? id,
        note: sku ?? undefined,
        path: `/products/${id}`,
      })),
    ]
  },
}

const group = (name: HitGroup['name'], found: Found[], hit: (record: Found) => Hit): HitGroup => ({
  name,
  hits: found.map(hit),
})

async function find(resource: Resource, q: string): Promise<Found[]> {
  const { path, many } = resources[resource]
  const answer = await request<Record<string, Found[]>>(path, { query: { q, limit: perGroup } })
  return answer[many] ?? []
}
