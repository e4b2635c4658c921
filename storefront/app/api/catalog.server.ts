import type { Category, Comparison, Product, ProductPage, Suggestions } from './catalog.types'
import type { Call } from './transport.server'

export const catalogApi = (call: Call) => ({
  categories: () =>
    call.get<{ categories: Category[] }>('/store/catalog/categories').then((answer) => answer.categories),
  products: (query: Record<string, string | number | undefined>) =>
    call.get<ProductPage>('/store/catalog/products', query),
  product: (handle: string) =>
    call
      .get<{ product: Product }>(`/store/catalog/products/${encodeURIComponent(handle)}`)
      .then((answer) => answer.product),
  comparison: (ids: string[]) => call.get<Comparison>('/store/catalog/comparison', { ids: ids.join(',') }),
  suggestions: (q: string) => call.get<Suggestions>('/store/catalog/suggestions', { q }),
  document: (id: string) => call.file(`/store/catalog/documents/${encodeURIComponent(id)}`),
})
