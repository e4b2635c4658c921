import useMediaQuery from '@mui/material/useMediaQuery'
import { usePreference } from '../preferences/usePreference'
import type { Column, Row } from './types'

/** Pixels; what is left of a heading below it says nothing. */
export const narrowest = 48

/** The columns a person sees in one table, in order, with their widths; the choice is remembered. */
export function useColumns<T extends Row>(tableId: string, columns: Column<T>[]) {
  const isNarrow = useMediaQuery('(max-width: 700px)')
  const [tables, setTables] = usePreference('tables')
  const choice = tables[tableId] ?? {}
  const widths = choice.widths ?? {}
  const hidden =
    choice.hidden ??
    columns.filter((column) => column.isExtra || (isNarrow && column.isWide)).map(({ id }) => id)

  const change = (next: object) => setTables({ ...tables, [tableId]: { ...choice, ...next } })

  return {
    visible: columns.filter(({ id }, index) => index === 0 || !hidden.includes(id)),
    widths,
    isHidden: (id: string) => hidden.includes(id),
    toggle: (id: string) =>
      change({ hidden: hidden.includes(id) ? hidden.filter((other) => other !== id) : [...hidden, id] }),
    resize: (id: string, width: number) =>
      change({ widths: { ...widths, [id]: Math.max(narrowest, Math.round(width)) } }),
    resetWidth: (id: string) => {
      const { [id]: _, ...others } = widths
      change({ widths: others })
    },
    reset: () => {
      const { [tableId]: _, ...others } = tables
      setTables(others)
    },
    isChosen: tableId in tables,
  }
}

export type Columns<T extends Row> = ReturnType<typeof useColumns<T>>
