import type { CartLine } from '~/api/cart.types'

export type SeenLine = { id: string; title: string; unit_price: string; quantity: number }
export type LineChange = { title: string; was: string | null; now: string | null }

export const seenLines = (lines: CartLine[]): SeenLine[] =>
  lines.map(({ id, product, unit_price, quantity }) => ({ id, title: product.title, unit_price, quantity }))

/** Which prices are no longer what the buyer saw; null stands for a line that was not or is no longer there. */
export function changedLines(seen: SeenLine[], now: SeenLine[]): LineChange[] {
  const gone = seen
    .filter((line) => !now.some(({ id }) => id === line.id))
    .map(({ title, unit_price }) => ({ title, was: unit_price, now: null }))
  const differing = now.flatMap((line): LineChange[] => {
    const before = seen.find(({ id }) => id === line.id)
    if (!before) return [{ title: line.title, was: null, now: line.unit_price }]
    return Number(before.unit_price) === Number(line.unit_price)
      ? []
      : [{ title: line.title, was: before.unit_price, now: line.unit_price }]
  })
  return [...differing, ...gone]
}

/** Reads back what the review page had shown; a garbled entry only means that no change can be named. */
export function readSeenLines(text: string): SeenLine[] {
  try {
    const lines: unknown = JSON.parse(text)
    return Array.isArray(lines) ? (lines as SeenLine[]) : []
  } catch {
    return []
  }
}
