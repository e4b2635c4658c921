/** Company id → id of its parent, or null at the top. */
export type Parents = ReadonlyMap<string, string | null>

/**
 * The companies above one, nearest first. Stops where the chain repeats, so it ends on broken data too.
 */
export function ancestorsOf(parents: Parents, id: string): string[] {
  const above: string[] = []
  let current = parents.get(id) ?? null
  while (current !== null && current !== id && !above.includes(current)) {
    above.push(current)
    current = parents.get(current) ?? null
  }
  return above
}

/** Whether putting a company under a parent would make it its own ancestor. */
export const wouldMakeCycle = (parents: Parents, id: string, parent: string | null): boolean =>
  parent !== null && (parent === id || ancestorsOf(parents, parent).includes(id))

/** Ids of one cycle, or null. Linear in the number of companies: every chain is walked once. */
export function findCycle(parents: Parents): string[] | null {
  const settled = new Set<string>()
  for (const start of parents.keys()) {
    const chain = new Set<string>()
    let current: string | null = start
    while (current !== null && !settled.has(current)) {
      if (chain.has(current)) {
        const ids = [...chain]
        return ids.slice(ids.indexOf(current))
      }
      chain.add(current)
      current = parents.get(current) ?? null
    }
    for (const id of chain) settled.add(id)
  }
  return null
}
