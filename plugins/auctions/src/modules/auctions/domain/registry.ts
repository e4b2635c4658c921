/**
 * An open set of kinds: each registers itself in a file of its own, and whoever needs one asks by name.
 * @throws RangeError for a kind nobody registered, or one registered twice.
 */
export function registry<Kind extends string, Entry>(what: string) {
  const entries = new Map<Kind, Entry>()

  return {
    register(kind: Kind, entry: Entry): Entry {
      if (entries.has(kind)) throw new RangeError(`${what} ${kind} is registered twice`)
      entries.set(kind, entry)
      return entry
    },
    of(kind: Kind): Entry {
      const entry = entries.get(kind)
      if (entry === undefined) throw new RangeError(`${what} ${kind} is not registered`)
      return entry
    },
    kinds: (): Kind[] => [...entries.keys()],
  }
}
