export const SUPPLIER_ORDERS = ['-score', '-won', 'name', '-last_at'] as const
export type SupplierOrder = (typeof SUPPLIER_ORDERS)[number]

/** By what suppliers are looked for; what is empty does not narrow. */
export type SupplierFilter = { q: string; division: string; country: string; order: SupplierOrder }
export type Division = { code: string; name: string }

export const anySupplier: SupplierFilter = { q: '', division: '', country: '', order: '-score' }

const DIVISION = /^\d{2}/

/** The divisions of the codes of goods, each once, in the order of the goods. */
export const divisionsOf = (items: readonly { cpv: string | null }[]): string[] => [
  ...new Set(items.flatMap(({ cpv }) => DIVISION.exec(cpv?.trim() ?? '')?.[0] ?? [])),
]

/** Divisions apart: those of the goods first, then all others by name. */
export const groupDivisions = (divisions: readonly Division[], own: readonly string[], language: string) => ({
  own: own.flatMap((code) => divisions.find((division) => division.code === code) ?? []),
  others: divisions
    .filter(({ code }) => !own.includes(code))
    .sort((a, b) => a.name.localeCompare(b.name, language)),
})

/** The filter as a query; what does not narrow is left out. */
export function filterQuery({ q, ...filter }: SupplierFilter): Record<string, string> {
  const entries = Object.entries({ q: q.trim(), ...filter })
  return Object.fromEntries(entries.filter(([, value]) => value))
}

/** A query as a filter; an unknown order is the usual one. */
export function filterOf(query: URLSearchParams): SupplierFilter {
  const order = SUPPLIER_ORDERS.find((known) => known === query.get('order')) ?? anySupplier.order
  const of = (name: string) => (query.get(name) ?? '').trim()
  return { q: of('q'), division: of('division'), country: of('country'), order }
}
