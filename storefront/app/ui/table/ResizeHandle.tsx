import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import classes from './DataTable.module.css'

const STEP = 16
const LARGE_STEP = 64

type Props = { label: string; onResize: (width: number) => void; onReset: () => void }

const widthOf = (handle: HTMLElement) => handle.parentElement?.getBoundingClientRect().width ?? 0

/** The right border of a heading: dragged or moved by arrow keys it sets the width; a double click lets it go. */
export function ResizeHandle({ label, onResize, onReset }: Props) {
  const start = useRef<{ x: number; width: number } | null>(null)

  const grasp = (event: PointerEvent<HTMLButtonElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { x: event.clientX, width: widthOf(event.currentTarget) }
  }
  const pull = (event: PointerEvent) => {
    if (start.current) onResize(start.current.width + event.clientX - start.current.x)
  }
  const press = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onReset()
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    event.preventDefault()
    const step = event.shiftKey ? LARGE_STEP : STEP
    onResize(widthOf(event.currentTarget) + (event.key === 'ArrowRight' ? step : -step))
  }

  return (
    <button
      type="button"
      className={classes.handle}
      aria-label={label}
      title={label}
      onPointerDown={grasp}
      onPointerMove={pull}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
      onDoubleClick={onReset}
      onKeyDown={press}
    />
  )
}
