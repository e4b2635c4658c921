import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import type { loader as divisionsLoader } from './divisions'
import { anySupplier, filterQuery, type SupplierFilter } from './supplier-filter'
import type { loader } from './suppliers'

const TYPING_PAUSE_MS = 200

/** Suppliers by a filter, read again a moment after it changed; `suppliers` is null until first read. */
export function useSupplierSearch() {
  const [filter, setFilter] = useState(anySupplier)
  const [asked] = useDebouncedValue(filter, TYPING_PAUSE_MS)
  const { load, data, state } = useFetcher<typeof loader>({ key: 'auction-suppliers' })
  const { load: loadDivisions, data: named } = useFetcher<typeof divisionsLoader>({
    key: 'auction-divisions',
  })
  useEffect(() => {
    void load(`/auction-suppliers?${new URLSearchParams(filterQuery(asked))}`)
  }, [asked, load])
  useEffect(() => {
    void loadDivisions('/auction-divisions')
  }, [loadDivisions])
  return {
    filter,
    change: (part: Partial<SupplierFilter>) => setFilter((now) => ({ ...now, ...part })),
    suppliers: data?.suppliers ?? null,
    divisions: named?.divisions ?? [],
    isReading: state !== 'idle',
  }
}
