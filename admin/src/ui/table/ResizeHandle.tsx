import type { PointerEvent } from 'react'
import styles from './DataTable.module.css'

/** The right border of a heading; dragged, it sets the width of the column. */
export function ResizeHandle({ onResize }: { onResize: (width: number) => void }) {
  const start = (event: PointerEvent<HTMLSpanElement>): void => {
    const handle = event.currentTarget
    const cell = handle.parentElement
    if (!cell) return
    event.preventDefault()
    handle.setPointerCapture(event.pointerId)

    const left = cell.getBoundingClientRect().left
    const drag = (move: globalThis.PointerEvent): void => {
      const width = `${Math.max(48, move.clientX - left)}px`
      Object.assign(cell.style, { width, minWidth: width, maxWidth: width })
    }
    const stop = (end: globalThis.PointerEvent): void => {
      handle.removeEventListener('pointermove', drag)
      onResize(end.clientX - left)
    }
    handle.addEventListener('pointermove', drag)
    handle.addEventListener('pointerup', stop, { once: true })
  }

  return <span className={styles.handle} onPointerDown={start} aria-hidden />
}
