/** Whether the compared goods differ in something; a missing value differs from a known one. */
export const differs = (values: Record<string, string>, ids: string[]) =>
  new Set(ids.map((id) => values[id] ?? '')).size > 1
