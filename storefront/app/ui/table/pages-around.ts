/** The pages to offer: the first, the last, the current with its neighbours; null where some are left out. */
export function pagesAround(page: number, last: number): (number | null)[] {
  const near = [1, page - 1, page, page + 1, last].filter((entry) => entry >= 1 && entry <= last)
  const offered = [...new Set(near)].sort((a, b) => a - b)
  return offered.flatMap((entry, index) => {
    const gap = index === 0 ? 1 : entry - offered[index - 1]!
    if (gap === 2) return [entry - 1, entry]
    return gap > 2 ? [null, entry] : [entry]
  })
}
