/** What the server takes of a list: no counts, the priority as a number. */
export function priceListFacts(values: Record<string, unknown>): object {
  const { title, status, priority, starts_at, ends_at, currency, id } = values

  return {
    title,
    status,
    priority: Number(priority ?? 0),
    starts_at: starts_at ?? null,
    ends_at: ends_at ?? null,
    ...(id ? {} : { currency }),
  }
}
