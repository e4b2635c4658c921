import type { ReactNode } from 'react'

export type Row = { id: string | number }

/** One column: how it is drawn, exported and summed. */
export type Column<T extends Row> = {
  id: string
  label: string
  /** What the cell shows; without it the text. */
  render?: (row: T) => ReactNode
  /** What the cell says, for export and for `title`. */
  text: (row: T) => string | number | null | undefined
  /** Figures stand to the right in tabular digits. */
  isFigure?: boolean
  /** Name of the server's sort field; without it the column does not sort. */
  sort?: string
  /** What the totals row says for the rows on screen. */
  total?: (rows: T[]) => ReactNode
  /** First width in pixels; the person may drag it. */
  width?: number
  /** Not shown until the person chooses it. */
  isExtra?: boolean
  /** Not shown on a narrow screen until chosen. */
  isWide?: boolean
}

export type Sort = { field: string; order: 'ASC' | 'DESC' }
