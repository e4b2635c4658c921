const DAY = /^\d{4}-\d{2}-\d{2}$/

export type Period = { from?: string; to?: string }

/** The days asked for in the address; what is no day is left out. */
export function readPeriod(search: URLSearchParams): Period {
  const day = (name: string): string | undefined => {
    const text = search.get(name) ?? ''
    return DAY.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined
  }
  return { from: day('from'), to: day('to') }
}
