import { useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useT } from '../../i18n/useT'
import styles from './DataTable.module.css'
import { narrowest } from './useColumns'

const step = 16

const steps: Record<string, number> = { ArrowLeft: -step, ArrowRight: step }

type ResizeHandleProps = {
  label: string
  /** Pixels, once chosen; else the column is as wide as its content. */
  width?: number
  onResize: (width: number) => void
  /** Back to the width of its content. */
  onReset: () => void
}

/** The right border of a heading: dragged, or moved by the arrows, it sets the width of the column. */
export function ResizeHandle({ label, width, onResize, onReset }: ResizeHandleProps) {
  const t = useT()
  const [measured, setMeasured] = useState(narrowest)

  const start = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget
    const cell = handle.parentElement
    if (!cell || event.button !== 0) return
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)

    // Its neighbours give way as it grows, so its left border is no fixed point.
    const { width: before } = cell.getBoundingClientRect()
    const widthAt = (at: globalThis.PointerEvent) => before + at.clientX - event.clientX
    const cells = columnOf(cell)
    let isMoved = false
    const drag = (move: globalThis.PointerEvent): void => {
      isMoved = true
      const width = `${Math.max(narrowest, widthAt(move))}px`
      for (const { style } of cells) Object.assign(style, { width, minWidth: width, maxWidth: width })
    }
    const stop = (end: globalThis.PointerEvent): void => {
      handle.removeEventListener('pointermove', drag)
      if (isMoved) onResize(widthAt(end))
    }
    handle.addEventListener('pointermove', drag)
    handle.addEventListener('pointerup', stop, { once: true })
  }

  const press = (event: KeyboardEvent<HTMLSpanElement>): void => {
    const change = steps[event.key]
    const cell = event.currentTarget.parentElement
    if (event.key === 'Enter') onReset()
    if (!change || !cell) return
    event.preventDefault()
    onResize(cell.getBoundingClientRect().width + change)
  }

  return (
    <span
      className={styles.handle}
      role="separator"
      aria-orientation="vertical"
      aria-label={t('table.resize', { column: label })}
      aria-valuenow={width ?? measured}
      aria-valuemin={narrowest}
      tabIndex={0}
      onFocus={({ currentTarget }) =>
        setMeasured(Math.round(currentTarget.parentElement?.getBoundingClientRect().width ?? narrowest))
      }
      onPointerDown={start}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  )
}

/** All cells under a heading, so that they follow the pointer together. */
function columnOf(heading: HTMLElement): HTMLElement[] {
  const { cellIndex } = heading as HTMLTableCellElement
  const rows = [...(heading.closest('table')?.rows ?? [])]
  return rows.flatMap((row) => row.cells[cellIndex] ?? [])
}
