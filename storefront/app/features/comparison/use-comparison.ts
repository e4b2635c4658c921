import { useSyncExternalStore } from 'react'
import { comparisonStore } from './comparison-store'

export const useComparison = () =>
  useSyncExternalStore(comparisonStore.subscribe, comparisonStore.current, comparisonStore.onServer)
