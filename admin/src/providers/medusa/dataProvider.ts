import type { DataProvider, Identifier, RaRecord } from 'react-admin'
import { request } from './http'
import { routeOf, type ResourceRoute } from './resources'

type Answer = Record<string, unknown>

/** react-admin's verbs on the server's list shapes: `limit`, `offset`, `order`, `q` → { things, count }. */
export const crud: DataProvider = {
  getList: async (resource, { pagination, sort, filter = {}, signal }) => {
    const route = routeOf(resource)
    const { page, perPage } = pagination ?? { page: 1, perPage: 50 }
    const answer = await request<Answer>(route.path, {
      query: { limit: perPage, offset: (page - 1) * perPage, order: orderOf(sort), ...filter },
      signal,
    })
    const data = (answer[route.many] as Answer[]).map((row) => identified(route, row))

    return { data: data as never, total: Number(answer.count ?? data.length) }
  },

  getOne: async (resource, { id, signal }) => ({ data: (await one(resource, id, signal)) as never }),

  getMany: async (resource, { ids, signal }) => ({
    data: (await Promise.all(ids.map((id) => one(resource, id, signal)))) as never,
  }),

  getManyReference: (resource, { target, id, filter, ...params }) =>
    crud.getList(resource, { ...params, filter: { ...filter, [target]: id } }),

  create: async (resource, { data }) => {
    const route = routeOf(resource)
    return { data: taken(route, await request<Answer>(route.path, { method: 'POST', body: data })) as never }
  },

  update: async (resource, { id, data }) => {
    const route = routeOf(resource)
    const answer = await request<Answer>(`${route.path}/${id}`, { method: 'POST', body: data })
    return { data: taken(route, answer) as never }
  },

  updateMany: async (resource, { ids, data }) => {
    for (const id of ids) await crud.update(resource, { id, data, previousData: { id } })
    return { data: ids }
  },

  delete: async (resource, { id, previousData }) => {
    await request(`${routeOf(resource).path}/${id}`, { method: 'DELETE' })
    return { data: (previousData ?? { id }) as never }
  },

  deleteMany: async (resource, { ids }) => {
    for (const id of ids) await crud.delete(resource, { id })
    return { data: ids }
  },
}

async function one(resource: string, id: Identifier, signal?: AbortSignal): Promise<RaRecord> {
  const route = routeOf(resource)
  return taken(route, await request<Answer>(`${route.path}/${encodeURIComponent(id)}`, { signal }))
}

const taken = (route: ResourceRoute, answer: Answer): RaRecord =>
  identified(route, (answer[route.one] ?? answer) as Answer)

const identified = (route: ResourceRoute, row: Answer): RaRecord => ({
  ...row,
  id: row[route.key ?? 'id'] as Identifier,
})

const orderOf = (sort?: { field: string; order: string }): string | undefined =>
  sort?.field ? `${sort.order === 'DESC' ? '-' : ''}${sort.field}` : undefined
