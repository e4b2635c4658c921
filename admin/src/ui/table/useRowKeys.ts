import type { KeyboardEvent, RefObject } from 'react'

const moves: Record<string, (index: number, last: number) => number> = {
  ArrowDown: (index, last) => Math.min(index + 1, last),
  ArrowUp: (index) => Math.max(index - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
}

/** Moves the focus among the rows of a table body by arrows, Home and End. */
export function useRowKeys(body: RefObject<HTMLTableSectionElement | null>) {
  return (event: KeyboardEvent): void => {
    const move = moves[event.key]
    const rows = [...(body.current?.rows ?? [])]
    const index = rows.findIndex((row) => row === event.target)
    if (!move || index < 0) return

    event.preventDefault()
    const next = rows[move(index, rows.length - 1)]
    if (!next) return
    for (const row of rows) row.tabIndex = row === next ? 0 : -1
    next.focus()
  }
}
