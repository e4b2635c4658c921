/** What a person has chosen in one table: columns put away, and widths in pixels of all columns once one was set. */
export type TableChoice = { hidden: string[]; widths: Record<string, number> }

export const NOTHING_CHOSEN: TableChoice = { hidden: [], widths: {} }
export const USUAL_WIDTH = 140
const NARROWEST = 56
const WIDEST = 900

/** Reads a kept choice; what is garbled counts as nothing chosen. */
export function readChoice(kept: string | null): TableChoice {
  try {
    const { hidden, widths } = JSON.parse(kept ?? '{}') as Partial<TableChoice>
    return {
      hidden: Array.isArray(hidden) ? hidden.map(String) : [],
      widths: Object.fromEntries(Object.entries(widths ?? {}).filter(([, width]) => Number.isFinite(width))),
    }
  } catch {
    return NOTHING_CHOSEN
  }
}

export const toggled = (choice: TableChoice, column: string): TableChoice => ({
  ...choice,
  hidden: choice.hidden.includes(column)
    ? choice.hidden.filter((id) => id !== column)
    : [...choice.hidden, column],
})

/** One column made so wide; the others keep the widths they are seen with. */
export const resized = (
  choice: TableChoice,
  column: string,
  width: number,
  seen: Record<string, number>,
): TableChoice => ({
  ...choice,
  widths: { ...seen, ...choice.widths, [column]: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) },
})

/** The width every column asks for together; null while each is as wide as its content. */
export function chosenWidth({ widths }: TableChoice, columns: string[]): number | null {
  if (Object.keys(widths).length === 0) return null
  return columns.reduce((sum, id) => sum + (widths[id] ?? USUAL_WIDTH), 0)
}
