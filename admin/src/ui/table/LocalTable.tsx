import type { ReactNode } from 'react'
import { DataTable } from './DataTable'
import type { Column, Row } from './types'
import { useColumns } from './useColumns'

type LocalTableProps<T extends Row> = {
  /** The name under which the person's column widths are kept. */
  id: string
  label: string
  columns: Column<T>[]
  rows: T[] | undefined
  error?: unknown
  onRetry?: () => void
  onOpen?: (row: T) => void
  empty?: ReactNode
}

/** A table inside a page: the same rows and keys as a list, without its toolbar. */
export function LocalTable<T extends Row>({ id, columns, ...table }: LocalTableProps<T>) {
  return <DataTable columns={useColumns(id, columns)} {...table} />
}
