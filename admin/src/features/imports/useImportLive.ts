import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { ImportRun, Progress, RunState } from '../../providers/contract/imports'
import { useLive } from '../../ui/live/useLive'
import { isUnderWay } from './runStates'

const lookAgainMs = 3000

/** Progress as the server tells it; while work goes on the run is also read now and then, should a message be lost. */
export function useImportLive(run: ImportRun | undefined, refetch: () => void): void {
  const queries = useQueryClient()
  const isAtWork = run !== undefined && isUnderWay(run)

  useLive(run && `import:${run.id}`, (message) => {
    const { state, progress } = message as { state?: RunState; progress?: Progress }
    if (!progress || (state && state !== run?.state)) return refetch()
    queries.setQueriesData<ImportRun>({ queryKey: ['imports', 'getOne'] }, (known) =>
      known && known.id === run?.id ? { ...known, progress } : known,
    )
  })

  useEffect(() => {
    if (!isAtWork) return
    const timer = setInterval(refetch, lookAgainMs)
    return () => clearInterval(timer)
  }, [isAtWork, refetch])
}
