import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { DisputeRow } from '../../../providers/contract/auction-disputes'
import type { ConsoleProvider } from '../../../providers/types'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { LinesSkeleton } from '../../../ui/state/Skeletons'
import styles from '../page/AuctionPage.module.css'
import { RecordRow } from '../page/RecordRow'

const most = 200

/** The record around the line that is disputed, or its newest lines. */
export function LinesAround({ dispute }: { dispute: DisputeRow }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const { lot_id, about_seq } = dispute
  const { data, error, refetch } = useQuery({
    queryKey: ['lot-record-around', lot_id, about_seq],
    queryFn: async () => {
      const all = await provider.lotRecord(lot_id, { limit: most, offset: 0 })
      const at = all.lines.find(({ seq }) => seq === about_seq)?.at
      const near = at ? await provider.lotRecord(lot_id, { limit: most, offset: 0, around: at }) : all
      const room = await provider.lotRoom(lot_id)
      return { lines: near.lines.slice(0, 60), currency: room.room.lot.rules.currency }
    },
  })

  return (
    <Panel title={t('auctions.disputes.around')}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={6} />}
      <ol className={styles.record}>
        {data?.lines.map((line) => (
          <RecordRow key={line.seq} line={line} currency={data.currency} />
        ))}
      </ol>
    </Panel>
  )
}
