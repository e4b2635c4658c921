import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useEffect, useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Hit, HitGroup } from '../../providers/contract/search'
import type { ConsoleProvider } from '../../providers/types'
import { destinations } from '../layout/navigation'

const settleMs = 180

/** What the palette offers for the words typed: things found on the server, then actions and places. */
export function useHits(query: string): { groups: HitGroup[]; isSearching: boolean } {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const words = useSettled(query.trim())

  const found = useQuery({
    queryKey: ['palette', words],
    queryFn: () => provider.search(words),
    enabled: words.length >= 2,
    staleTime: 30_000,
  })

  const actions: Hit[] = [
    { title: t('companies.create.title'), path: '/companies/create' },
    { title: t('price_lists.create.title'), path: '/price-lists/create' },
    { title: t('imports.start.title'), path: '/imports/create' },
  ]
  const places: Hit[] = destinations.map(({ name, path }) => ({ title: t(`layout.menu.${name}`), path }))
  const matches = ({ title }: Hit) => title.toLowerCase().includes(query.trim().toLowerCase())

  const groups: HitGroup[] = [
    ...(words.length >= 2 ? (found.data ?? []) : []),
    { name: 'actions', hits: actions.filter(matches) },
    { name: 'places', hits: places.filter(matches) },
  ]

  return {
    groups: groups.filter(({ hits }) => hits.length > 0),
    isSearching: found.isFetching || words !== query.trim(),
  }
}

function useSettled(value: string): string {
  const [settled, setSettled] = useState(value)

  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), settleMs)
    return () => clearTimeout(timer)
  }, [value])

  return settled
}
