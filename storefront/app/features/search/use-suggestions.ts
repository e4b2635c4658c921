import { useDebouncedValue } from '@mantine/hooks'
import { useEffect } from 'react'
import { useFetcher } from 'react-router'
import type { loader } from './suggestions'

const TYPING_PAUSE_MS = 120

/** Suggestions for what is being typed; the last known ones stay until the next arrive. */
export function useSuggestions(text: string, scope: 'goods' | 'everything') {
  const { load, data } = useFetcher<typeof loader>()
  const [q] = useDebouncedValue(text.trim(), TYPING_PAUSE_MS)
  useEffect(() => {
    if (!q) return
    const query = new URLSearchParams(scope === 'everything' ? { q, orders: '1' } : { q })
    void load(`/suggestions?${query}`)
  }, [q, scope, load])
  return text.trim() && data ? data : { q: '', products: [], categories: [], orders: [] }
}
