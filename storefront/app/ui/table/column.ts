import type { ReactNode } from 'react'

export type Column<Row> = {
  id: string
  header: string
  cell: (row: Row) => ReactNode
  /** What is written to an exported file; without it the column stays out. */
  text?: (row: Row) => string
  numeric?: boolean
  /** Always shown: the column that names the row. */
  fixed?: boolean
  /** Shown in the totals row. */
  total?: ReactNode
}
