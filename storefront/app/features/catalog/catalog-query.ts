export const PAGE_SIZE = 24
export const ORDERS = ['relevance', 'title', 'price'] as const
export const VIEWS = ['rows', 'cards'] as const

export type CatalogOrder = (typeof ORDERS)[number]
export type CatalogView = (typeof VIEWS)[number]

export type CatalogQuery = {
  q: string
  category: string
  /** By attribute code: chosen values, or one "min..max" where either end may be missing. */
  filters: Record<string, string[]>
  inStock: boolean
  order: CatalogOrder
  view: CatalogView
  page: number
}

const FILTER_PREFIX = 'f.'

const oneOf = <Value extends string>(known: readonly Value[], value: string | null): Value =>
  known.find((entry) => entry === value) ?? known[0]!

/** Reads what to show from the address; whatever makes no sense there is taken as not said. */
export function readQuery(search: URLSearchParams): CatalogQuery {
  const filters = [...search].flatMap(([name, value]) =>
    name.startsWith(FILTER_PREFIX) && value ? [[name.slice(FILTER_PREFIX.length), value.split(',')]] : [],
  )
  return {
    q: (search.get('q') ?? '').trim(),
    category: search.get('category') ?? '',
    filters: Object.fromEntries(filters),
    inStock: search.get('in_stock') === '1',
    order: oneOf(ORDERS, search.get('order')),
    view: oneOf(VIEWS, search.get('view')),
    page: Math.max(1, Math.trunc(Number(search.get('page'))) || 1),
  }
}

/** The address of a query, without what is usual. */
export function catalogAddress(query: CatalogQuery): string {
  const parts = [
    ['category', query.category],
    ['q', query.q],
    ...Object.entries(query.filters).map(([code, values]) => [FILTER_PREFIX + code, values.join(',')]),
    ['in_stock', query.inStock ? '1' : ''],
    ['order', query.order === ORDERS[0] ? '' : query.order],
    ['view', query.view === VIEWS[0] ? '' : query.view],
    ['page', query.page === 1 ? '' : String(query.page)],
  ].filter(([, value]) => value)
  const text = parts
    .map(([name, value]) => `${name}=${encodeURIComponent(value!).replaceAll('%2C', ',')}`)
    .join('&')
  return text ? `/catalog?${text}` : '/catalog'
}

/** The same query in the words of the backend. */
export const backendQuery = (query: CatalogQuery) => ({
  q: query.q,
  category: query.category,
  in_stock: query.inStock ? 1 : undefined,
  order: query.order,
  limit: PAGE_SIZE,
  offset: (query.page - 1) * PAGE_SIZE,
  ...Object.fromEntries(
    Object.entries(query.filters).map(([code, values]) => [`f[${code}]`, values.join(',')]),
  ),
})

/** Any change of what is asked starts again from the first page. */
export const changed = (query: CatalogQuery, change: Partial<CatalogQuery>): CatalogQuery => ({
  ...query,
  page: 1,
  ...change,
})

export function withFilter(query: CatalogQuery, code: string, values: string[]): CatalogQuery {
  const { [code]: _replaced, ...others } = query.filters
  return changed(query, { filters: values.length > 0 ? { ...others, [code]: values } : others })
}

export const isNarrowed = (query: CatalogQuery) => Object.keys(query.filters).length > 0 || query.inStock
