import { useDataProvider, useNotify, useTranslate } from 'react-admin'
import { useCallback, useEffect, useSyncExternalStore } from 'react'
import { Link, useLocation } from 'react-router-dom'
import type { ImportRun } from '../../providers/contract/imports'
import type { ConsoleProvider } from '../../providers/types'
import { useLive } from '../../ui/live/useLive'
import { isUnderWay } from './runStates'
import { watchedImports, type WatchedImport } from './watchedImports'

/** Tells, wherever the person is by then, how an import he set going has ended. */
export function ImportWatch() {
  const watched = useSyncExternalStore(watchedImports.subscribe, watchedImports.get)

  return watched.map((run) => <Watched key={run.id} run={run} />)
}

function Watched({ run: { id, file } }: { run: WatchedImport }) {
  const notify = useNotify()
  const translate = useTranslate()
  const provider = useDataProvider<ConsoleProvider>()
  const path = `/imports/${id}`
  const isLookedAt = useLocation().pathname === path

  const look = useCallback(async (): Promise<void> => {
    const { data: run } = await provider.getOne<ImportRun>('imports', { id })
    if (isUnderWay(run)) return
    watchedImports.remove(id)
    if (isLookedAt) return
    const type = run.state === 'failed' || run.refusal ? 'warning' : 'success'
    notify(
      <>
        <Link to={path}>{file}</Link>: {translate(`imports.state.${run.state}`)}
      </>,
      { type },
    )
  }, [provider, id, file, path, isLookedAt, notify, translate])

  useLive(`import:${id}`, (message) => {
    if (!('progress' in message)) void look().catch(() => undefined)
  })

  useEffect(() => {
    if (watchedImports.wasFound(id)) void look().catch(() => undefined)
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id])

  return null
}
