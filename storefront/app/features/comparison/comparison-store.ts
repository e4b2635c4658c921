import type { Card } from '~/api/catalog.types'

export const MAX_COMPARED = 4
const KEY = 'comparison'

export type Compared = Pick<Card, 'id' | 'handle' | 'title' | 'glyph' | 'thumbnail'>

const EMPTY: Compared[] = []
const listeners = new Set<() => void>()
let known: Compared[] | null = null

function read(): Compared[] {
  try {
    return JSON.parse(sessionStorage.getItem(KEY) ?? '[]') as Compared[]
  } catch {
    return EMPTY
  }
}

function write(next: Compared[]) {
  known = next
  sessionStorage.setItem(KEY, JSON.stringify(next))
  for (const listener of listeners) listener()
}

/** What has been put side by side in this tab; a store for `useSyncExternalStore`. */
export const comparisonStore = {
  subscribe(listener: () => void) {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
  current: () => (known ??= read()),
  onServer: () => EMPTY,
  toggle(product: Compared) {
    const compared = comparisonStore.current()
    if (compared.some(({ id }) => id === product.id))
      return write(compared.filter(({ id }) => id !== product.id))
    const { id, handle, title, glyph, thumbnail } = product
    if (compared.length < MAX_COMPARED) write([...compared, { id, handle, title, glyph, thumbnail }])
  },
  clear: () => write([]),
}
