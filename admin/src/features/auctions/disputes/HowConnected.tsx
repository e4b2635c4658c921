import { useT } from '../../../i18n/useT'
import type { PresenceRow } from '../../../providers/contract/auction-disputes'

type Measured =
  'round_trip_median_ms' | 'round_trip_lowest_ms' | 'round_trip_highest_ms' | 'missed_heartbeats'

/** How a connection to a room fared: its ways there and back and the heartbeats that did not come. */
export function HowConnected({ row }: { row: Pick<PresenceRow, Measured> }) {
  const t = useT()
  const { round_trip_median_ms, round_trip_lowest_ms, round_trip_highest_ms, missed_heartbeats } = row
  return (
    <>
      {round_trip_median_ms !== null &&
        ` · ${t('auctions.disputes.way', {
          ...{ median: round_trip_median_ms, lowest: round_trip_lowest_ms, highest: round_trip_highest_ms },
        })}`}
      {missed_heartbeats > 0 && ` · ${t('auctions.disputes.missed', { count: missed_heartbeats })}`}
    </>
  )
}
