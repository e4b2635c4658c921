import { useRef, type ReactNode } from 'react'
import { EmptyState } from '../state/EmptyState'
import { ErrorState } from '../state/ErrorState'
import { BodyRows } from './BodyRows'
import { HeaderRow } from './HeaderRow'
import { SkeletonRows } from './SkeletonRows'
import styles from './DataTable.module.css'
import { TotalsRow } from './TotalsRow'
import type { Row, Sort } from './types'
import type { Columns } from './useColumns'
import { useRowKeys } from './useRowKeys'

export type Selection = {
  ids: Row['id'][]
  onToggle: (id: Row['id']) => void
  onAll: (ids: Row['id'][]) => void
}

type DataTableProps<T extends Row> = {
  label: string
  columns: Columns<T>
  rows: T[] | undefined
  error?: unknown
  onRetry?: () => void
  sort?: Sort
  onSort?: (field: string) => void
  selection?: Selection
  /** Opens the row, on click and on Enter. */
  onOpen?: (row: T) => void
  empty?: ReactNode
  /** Takes the height that is left and scrolls inside itself. */
  fills?: boolean
}

/** The workplace table: 36 px rows, sticky head, first column and totals, arrows and Enter. */
export function DataTable<T extends Row>(props: DataTableProps<T>) {
  const { label, columns, rows, error, onRetry, sort, onSort, selection, onOpen, empty, fills } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const keys = useRowKeys(body)

  if (error && !rows) return <ErrorState error={error} onRetry={onRetry} />
  if (rows?.length === 0) return <>{empty ?? <EmptyState title="—" />}</>

  const hasTotals = rows !== undefined && columns.visible.some(({ total }) => total)

  return (
    <div className={styles.scroller} data-fills={fills || undefined} tabIndex={-1}>
      <table className={styles.table} aria-label={label} aria-busy={rows === undefined}>
        <HeaderRow columns={columns} sort={sort} onSort={onSort} selection={selection} rows={rows ?? []} />
        <tbody ref={body} onKeyDown={keys}>
          {rows ? (
            <BodyRows columns={columns} rows={rows} selection={selection} onOpen={onOpen} />
          ) : (
            <SkeletonRows columns={columns.visible.length + (selection ? 1 : 0)} />
          )}
        </tbody>
        {hasTotals && (
          <TotalsRow columns={columns.visible} rows={rows} hasSelection={selection !== undefined} />
        )}
      </table>
    </div>
  )
}
