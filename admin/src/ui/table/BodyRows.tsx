import Checkbox from '@mui/material/Checkbox'
import type { KeyboardEvent, MouseEvent } from 'react'
import { useT } from '../../i18n/useT'
import type { Selection } from './DataTable'
import styles from './DataTable.module.css'
import type { Column, Row } from './types'
import type { Columns } from './useColumns'

type BodyRowsProps<T extends Row> = {
  columns: Columns<T>
  rows: T[]
  selection?: Selection
  onOpen?: (row: T) => void
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element && target.closest('a, button, input, label, [role="dialog"]') !== null

export function BodyRows<T extends Row>({ columns, rows, selection, onOpen }: BodyRowsProps<T>) {
  const t = useT()

  const press = (event: KeyboardEvent, row: T): void => {
    if (event.target !== event.currentTarget) return
    if (event.key === 'Enter' && onOpen) {
      event.preventDefault()
      onOpen(row)
    }
    if (event.key === ' ' && selection) {
      event.preventDefault()
      selection.onToggle(row.id)
    }
  }
  const click = (event: MouseEvent, row: T): void => {
    const isSelectingText = (window.getSelection()?.toString() ?? '') !== ''
    if (onOpen && !isControl(event.target) && !isSelectingText) onOpen(row)
  }

  return rows.map((row, index) => {
    const isChosen = selection?.ids.includes(row.id) ?? false
    return (
      <tr
        key={row.id}
        tabIndex={index === 0 ? 0 : -1}
        data-opens={onOpen ? true : undefined}
        data-chosen={isChosen || undefined}
        onKeyDown={(event) => press(event, row)}
        onClick={(event) => click(event, row)}
      >
        {selection && (
          <td className={styles.check}>
            <Checkbox
              checked={isChosen}
              onChange={() => selection.onToggle(row.id)}
              inputProps={{ 'aria-label': t('table.select_row') }}
            />
          </td>
        )}
        {columns.visible.map((column) => (
          <Cell key={column.id} column={column} row={row} width={columns.widths[column.id] ?? column.width} />
        ))}
      </tr>
    )
  })
}

function Cell<T extends Row>({ column, row, width }: { column: Column<T>; row: T; width?: number }) {
  const text = column.text(row)

  return (
    <td
      data-figure={column.isFigure || undefined}
      title={typeof text === 'string' && text.length > 24 ? text : undefined}
      style={width ? { width, minWidth: width, maxWidth: width } : undefined}
    >
      {column.render ? column.render(row) : (text ?? <span className="muted">—</span>)}
    </td>
  )
}
