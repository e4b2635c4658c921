import Checkbox from '@mui/material/Checkbox'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import { useT } from '../../i18n/useT'
import type { Selection } from './DataTable'
import styles from './DataTable.module.css'
import { ResizeHandle } from './ResizeHandle'
import type { Row, Sort } from './types'
import type { Columns } from './useColumns'

type HeaderRowProps<T extends Row> = {
  columns: Columns<T>
  rows: T[]
  sort?: Sort
  onSort?: (field: string) => void
  selection?: Selection
}

const ariaSort = { ASC: 'ascending', DESC: 'descending' } as const

export function HeaderRow<T extends Row>({ columns, rows, sort, onSort, selection }: HeaderRowProps<T>) {
  const t = useT()
  const ids = rows.map(({ id }) => id)
  const chosen = ids.filter((id) => selection?.ids.includes(id)).length

  return (
    <thead>
      <tr>
        {selection && (
          <th className={styles.check} scope="col">
            <Checkbox
              checked={chosen > 0 && chosen === ids.length}
              indeterminate={chosen > 0 && chosen < ids.length}
              onChange={() => selection.onAll(chosen === ids.length ? [] : ids)}
              inputProps={{ 'aria-label': t('table.select_all') }}
            />
          </th>
        )}
        {columns.visible.map(({ id, label, sort: field, isFigure, width }) => {
          const isSorted = field !== undefined && sort?.field === field
          const Arrow = sort?.order === 'DESC' ? IconArrowDown : IconArrowUp
          return (
            <th
              key={id}
              scope="col"
              data-figure={isFigure || undefined}
              aria-sort={isSorted ? ariaSort[sort.order] : undefined}
              style={widthStyle(columns.widths[id] ?? width)}
            >
              {field && onSort ? (
                <button type="button" className={styles.sort} onClick={() => onSort(field)}>
                  <span>{label}</span>
                  {isSorted && <Arrow size={14} stroke={2} aria-hidden />}
                </button>
              ) : (
                <span className={styles.label}>{label}</span>
              )}
              {label && (
                <ResizeHandle
                  label={label}
                  width={columns.widths[id] ?? width}
                  onResize={(wide) => columns.resize(id, wide)}
                  onReset={() => columns.resetWidth(id)}
                />
              )}
            </th>
          )
        })}
      </tr>
    </thead>
  )
}

const widthStyle = (width?: number) => (width ? { width, minWidth: width, maxWidth: width } : undefined)
