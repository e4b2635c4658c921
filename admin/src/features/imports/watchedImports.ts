/** Imports a person set going and may have left; remembered as long as the window is open. */
const storageKey = 'gostiny.imports'

export type WatchedImport = { id: string; file: string }

const read = (): WatchedImport[] => JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as WatchedImport[]

let watched = read()
/** Left over from before a reload: they may have ended meanwhile. */
const found = new Set(watched.map(({ id }) => id))
const listeners = new Set<() => void>()

function replace(next: WatchedImport[]): void {
  watched = next
  sessionStorage.setItem(storageKey, JSON.stringify(next))
  listeners.forEach((tell) => tell())
}

export const watchedImports = {
  get: () => watched,
  add: (run: WatchedImport) => {
    if (!watched.some(({ id }) => id === run.id)) replace([...watched, run])
  },
  remove: (id: string) => replace(watched.filter((run) => run.id !== id)),
  wasFound: (id: string) => found.has(id),
  subscribe: (listener: () => void) => {
    listeners.add(listener)
    return () => void listeners.delete(listener)
  },
}
