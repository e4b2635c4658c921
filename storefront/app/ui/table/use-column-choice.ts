import { useEffect, useState } from 'react'

const keyOf = (table: string) => `columns:${table}`

/** Columns a person has put away in this table; kept in his browser. */
export function useColumnChoice(table: string) {
  const [hidden, setHidden] = useState<string[]>([])
  useEffect(() => {
    const kept = localStorage.getItem(keyOf(table))
    if (kept) setHidden(kept.split(','))
  }, [table])

  const toggle = (column: string) => {
    const next = hidden.includes(column) ? hidden.filter((id) => id !== column) : [...hidden, column]
    setHidden(next)
    localStorage.setItem(keyOf(table), next.join(','))
  }
  return { hidden, toggle }
}
