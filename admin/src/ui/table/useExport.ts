import { useDataProvider, useListContext, useLocaleState, useNotify } from 'react-admin'
import { useState } from 'react'
import { downloadText } from '../download'
import { toCsv } from './csv'
import type { Column, Row } from './types'

const pageSize = 200
const mostRows = 10_000

/** Saves what the list shows, in its columns, filters and order, all pages of it. */
export function useExport<T extends Row>(columns: Column<T>[]) {
  const { resource, filterValues, sort } = useListContext()
  const dataProvider = useDataProvider()
  const notify = useNotify()
  const [language] = useLocaleState()
  const [isExporting, setExporting] = useState(false)

  const exportRows = async (): Promise<void> => {
    setExporting(true)
    try {
      const rows: T[] = []
      for (let page = 1; rows.length < mostRows; page++) {
        const { data, total = 0 } = await dataProvider.getList(resource, {
          pagination: { page, perPage: pageSize },
          sort,
          filter: filterValues,
        })
        rows.push(...(data as T[]))
        if (rows.length >= total || data.length === 0) break
      }
      downloadText(`${resource}.csv`, toCsv(columns, rows, language))
      if (rows.length >= mostRows)
        notify('table.export_cut', { type: 'warning', messageArgs: { most: mostRows } })
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    } finally {
      setExporting(false)
    }
  }

  return { isExporting, exportRows }
}
