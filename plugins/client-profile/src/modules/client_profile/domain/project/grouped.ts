/** Things by a key, the largest group first, of equal ones by key. */
export function grouped<T, K extends string | null>(list: readonly T[], keyOf: (one: T) => K): [K, T[]][] {
  const groups = new Map<K, T[]>()
  for (const one of list) {
    const key = keyOf(one)
    const group = groups.get(key)
    if (group) group.push(one)
    else groups.set(key, [one])
  }
  return [...groups].sort(
    ([a, one], [b, other]) => other.length - one.length || ((a ?? '') < (b ?? '') ? -1 : 1),
  )
}

/** How many things there are of each key. */
export const counted = <T, K extends string | null>(
  list: readonly T[],
  keyOf: (one: T) => K,
): [K, number][] => grouped(list, keyOf).map(([key, group]) => [key, group.length])
