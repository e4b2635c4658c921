/** Where a resource lives on the server and under which names its answers carry it. */
export type ResourceRoute = {
  path: string
  many: string
  one: string
  /** The field that identifies a record when it is not `id`. */
  key?: string
}

export const resources = {
  companies: { path: '/admin/companies', many: 'companies', one: 'company' },
  groups: { path: '/admin/company-groups', many: 'company_groups', one: 'company_group' },
  clients: { path: '/admin/client-profiles', many: 'profiles', one: 'profile', key: 'company_id' },
  products: { path: '/admin/catalog-products', many: 'products', one: 'product' },
  attributes: { path: '/admin/catalog-attributes', many: 'attributes', one: 'attribute' },
  categories: { path: '/admin/catalog-categories', many: 'categories', one: 'category' },
  'price-lists': { path: '/admin/company-price-lists', many: 'price_lists', one: 'price_list' },
  orders: { path: '/admin/company-orders', many: 'orders', one: 'order' },
  auctions: { path: '/admin/auction-events', many: 'events', one: 'event' },
  'auction-disputes': { path: '/admin/auction-disputes', many: 'disputes', one: 'dispute' },
  'auction-flags': { path: '/admin/auction-flags', many: 'flags', one: 'flag' },
  imports: { path: '/admin/imports', many: 'imports', one: 'import' },
  mails: { path: '/admin/mail-outbox', many: 'mails', one: 'mail' },
  users: { path: '/admin/users', many: 'users', one: 'user' },
} satisfies Record<string, ResourceRoute>

export type Resource = keyof typeof resources

export const routeOf = (resource: string): ResourceRoute => {
  const route = resources[resource as Resource]
  if (!route) throw new Error(`The server has no resource ${resource}`)
  return route
}
