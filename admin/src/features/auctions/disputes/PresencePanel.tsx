import Button from '@mui/material/Button'
import { useQuery } from '@tanstack/react-query'
import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../../i18n/useT'
import type { ConsoleProvider } from '../../../providers/types'
import { downloadBlob } from '../../../ui/download'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { PresenceLine } from './PresenceLine'

const fewest = 8

/** Who was in the room of a lot when, and how far away; the newest ones first. */
export function PresencePanel({ lotId, number }: { lotId: string; number: number }) {
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()
  const [isAll, setAll] = useState(false)
  const { data, error, refetch } = useQuery({
    queryKey: ['lot-presence', lotId],
    queryFn: () => provider.lotPresence(lotId),
  })

  const newest = data?.toReversed() ?? []
  const rows = isAll ? newest : newest.slice(0, fewest)

  const save = async (): Promise<void> => {
    try {
      downloadBlob(`presence-${number}.csv`, await provider.lotPresenceCsv(lotId))
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }

  return (
    <Panel
      title={t('auctions.disputes.presence')}
      actions={
        data?.length ? (
          <Button variant="text" size="small" onClick={() => void save()}>
            {t('auctions.disputes.export')}
          </Button>
        ) : undefined
      }
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="muted">{t('auctions.disputes.presence_none')}</p>}
      <ul>
        {rows.map((row) => (
          <PresenceLine key={`${row.person} ${row.connected_at}`} row={row} />
        ))}
      </ul>
      {data && rows.length < data.length && (
        <Button variant="text" size="small" onClick={() => setAll(true)}>
          {t('auctions.disputes.all_presence', { count: data.length })}
        </Button>
      )}
    </Panel>
  )
}
