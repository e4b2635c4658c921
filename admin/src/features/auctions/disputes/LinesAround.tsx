import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { DisputeRow } from '../../../providers/contract/auction-disputes'
import type { ConsoleProvider } from '../../../providers/types'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { LinesSkeleton } from '../../../ui/state/Skeletons'
import { RecordLines } from '../page/RecordLines'

const most = 200
const shown = 60

/** The record around the line that is disputed, or around the filing; where nothing happened then, its newest lines. */
export function LinesAround({ dispute }: { dispute: DisputeRow }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const { lot_id, about_seq, created_at } = dispute
  const { data, error, refetch } = useQuery({
    queryKey: ['lot-record-around', lot_id, about_seq],
    queryFn: async () => {
      const all = await provider.lotRecord(lot_id, { limit: most, offset: 0 })
      const around = all.lines.find(({ seq }) => seq === about_seq)?.at ?? Date.parse(created_at)
      const near = await provider.lotRecord(lot_id, { limit: most, offset: 0, around })
      const room = await provider.lotRoom(lot_id)
      return {
        lines: (near.lines.length ? near : all).lines.slice(0, shown),
        currency: room.room.lot.rules.currency,
      }
    },
  })

  return (
    <Panel title={t('auctions.disputes.around')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={6} />}
      {data && <RecordLines lines={data.lines} currency={data.currency} />}
    </Panel>
  )
}
