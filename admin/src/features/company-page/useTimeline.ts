import { useInfiniteQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { ConsoleProvider } from '../../providers/types'
import { kindsOf, type KindGroup } from './timelineKinds'

export const timelineKey = (companyId: string) => ['timeline', companyId]

/** The timeline page by page, from now backwards. */
export function useTimeline(companyId: string, groups: KindGroup[], personId: string | undefined) {
  const provider = useDataProvider<ConsoleProvider>()

  return useInfiniteQuery({
    queryKey: [...timelineKey(companyId), groups, personId],
    queryFn: ({ pageParam, signal }) =>
      provider.timeline(
        { companyId, kinds: groups.length ? kindsOf(groups) : undefined, personId, before: pageParam },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}

export type TimelineQuery = ReturnType<typeof useTimeline>
