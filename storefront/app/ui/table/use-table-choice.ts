import { useEffect, useState } from 'react'
import { usePersonId } from '~/session/use-person-id'
import { NOTHING_CHOSEN, readChoice, resized, toggled, type TableChoice } from './table-choice'

/** Columns and widths of a table as this person chose them; kept for him in his browser. */
export function useTableChoice(table: string) {
  const key = `table:${table}:${usePersonId()}`
  const [choice, setChoice] = useState(NOTHING_CHOSEN)
  useEffect(() => setChoice(readChoice(localStorage.getItem(key))), [key])

  const keep = (next: TableChoice) => {
    setChoice(next)
    localStorage.setItem(key, JSON.stringify(next))
  }
  return {
    choice,
    toggle: (column: string) => keep(toggled(choice, column)),
    resize: (column: string, width: number, seen: Record<string, number>) =>
      keep(resized(choice, column, width, seen)),
    forgetWidths: () => keep({ ...choice, widths: {} }),
  }
}
