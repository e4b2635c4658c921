import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useEffect, useRef } from 'react'
import { useLocaleTag } from '../../i18n/useT'
import type { Rebuild } from '../../providers/contract/profiles'
import type { ConsoleProvider } from '../../providers/types'
import { useLive } from '../../ui/live/useLive'
import { formatNumber } from '../../ui/values/format'

const queryKey = ['profile-rebuild']
const lookAgainMs = 3000

/** The latest rebuild as it goes on; tells its result to whoever saw it run. */
export function useRebuild() {
  const notify = useNotify()
  const locale = useLocaleTag()
  const queries = useQueryClient()
  const provider = useDataProvider<ConsoleProvider>()
  const seenRunning = useRef<string>(undefined)
  const { data: rebuild = null } = useQuery({
    queryKey,
    queryFn: () => provider.latestRebuild(),
    // Should a live message be lost.
    refetchInterval: ({ state }) => (state.data?.state === 'running' ? lookAgainMs : false),
  })
  const setRebuild = (told: Rebuild | null) => queries.setQueryData(queryKey, told)

  useLive('client-profile-rebuild', (message) =>
    setRebuild((message as { rebuild?: Rebuild }).rebuild ?? null),
  )

  useEffect(() => {
    if (rebuild?.state === 'running') seenRunning.current = rebuild.id
    if (!rebuild || rebuild.state === 'running' || seenRunning.current !== rebuild.id) return

    seenRunning.current = undefined
    if (rebuild.state === 'failed') return notify('companies.rebuild.failed', { type: 'error' })
    const interactions = formatNumber(rebuild.interactions_done, locale)
    notify('companies.rebuild.done', {
      type: 'success',
      messageArgs: { smart_count: rebuild.companies_done, interactions },
    })
    void queries.invalidateQueries({ queryKey: ['clients'] })
  }, [rebuild, notify, locale, queries])

  return { rebuild, setRebuild }
}
