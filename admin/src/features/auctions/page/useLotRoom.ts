import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import type { AuctionLot, LotRoom, Phase } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'

const readEveryMs = 2_000

/** Phases in which a lot changes by itself. */
export const isMoving = (phase: Phase): boolean =>
  ['prebid', 'live', 'paused', 'suspended', 'closing', 'final'].includes(phase)

/** Whether offers wait to be opened: a closed lot that is not at rest yet. */
export const isSealedShut = ({ room: { lot } }: LotRoom): boolean =>
  lot.rules.format === 'sealed' && lot.phase === 'closed' && !lot.opened

/** The room of a published lot; it follows the server while the lot moves. */
export function useLotRoom({ id, phase }: AuctionLot) {
  const provider = useDataProvider<ConsoleProvider>()

  return useQuery({
    queryKey: ['lot-room', id, phase],
    queryFn: () => provider.lotRoom(id),
    enabled: phase !== 'draft',
    refetchInterval: ({ state: { data } }) =>
      isMoving(phase) || (data && isSealedShut(data)) ? readEveryMs : false,
  })
}
