import { useEffect } from 'react'
import type { TimelineQuery } from './useTimeline'

const enoughRows = 14
const mostPages = 5

/** Reads on while runs told as one leave the screen half empty. */
export function useFillScreen(
  { data, hasNextPage, isFetching, fetchNextPage }: TimelineQuery,
  rows: number,
): void {
  const pages = data?.pages.length ?? 0
  const isShort = pages > 0 && rows < enoughRows && pages < mostPages

  useEffect(() => {
    if (isShort && hasNextPage && !isFetching) void fetchNextPage()
  }, [isShort, hasNextPage, isFetching, fetchNextPage])
}
