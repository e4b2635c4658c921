import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { useLive } from '../../ui/live/useLive'
import { profileKey } from './useProfile'
import { timelineKey } from './useTimeline'

/** Reads the company's profile, timeline and orders again whenever the ledger tells of something new. */
export function useCompanyLive(companyId: string): void {
  const queries = useQueryClient()

  const refresh = useCallback(() => {
    void queries.invalidateQueries({ queryKey: profileKey(companyId) })
    void queries.invalidateQueries({ queryKey: timelineKey(companyId) })
    void queries.invalidateQueries({ queryKey: ['orders', 'getList'] })
  }, [queries, companyId])

  useLive(`client-profile:${companyId}`, refresh)
}
