/** The list of clients narrowed by a filter, as the list itself keeps it in the address. */
export const clientsPath = (filter: Record<string, string>): string =>
  `/clients?${new URLSearchParams({ filter: JSON.stringify(filter) })}`
