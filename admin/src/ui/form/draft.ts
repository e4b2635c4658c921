/** What a person typed and was told, kept over a reload of the page. */
export type Draft = { values: Record<string, unknown>; errors: { name: string; message: string }[] }

const draftKey = (path: string): string => `gostiny.draft:${path}`

/** Only what was changed is kept: the rest comes from the server again. */
export const changedOf = (
  values: Record<string, unknown>,
  dirty: Record<string, unknown>,
): Record<string, unknown> => Object.fromEntries(Object.keys(dirty).map((name) => [name, values[name]]))

export function readDraft(storage: Pick<Storage, 'getItem'>, path: string): Draft | undefined {
  try {
    const found: unknown = JSON.parse(storage.getItem(draftKey(path)) ?? 'null')
    const { values, errors } = (found ?? {}) as Partial<Draft>
    return values && Array.isArray(errors) ? { values, errors } : undefined
  } catch {
    return undefined
  }
}

/** Keeps a draft under the address of its form; without changes there is none. */
export function keepDraft(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  path: string,
  draft: Draft,
): void {
  if (Object.keys(draft.values).length === 0) storage.removeItem(draftKey(path))
  else storage.setItem(draftKey(path), JSON.stringify(draft))
}

export const dropDraft = (storage: Pick<Storage, 'removeItem'>, path: string): void =>
  storage.removeItem(draftKey(path))
