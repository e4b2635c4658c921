import Button from '@mui/material/Button'
import Tooltip from '@mui/material/Tooltip'
import { IconFileCheck } from '@tabler/icons-react'
import { useDataProvider, useNotify } from 'react-admin'
import { Link } from 'react-router-dom'
import { useT } from '../../../i18n/useT'
import type { AuctionEvent, AuctionLot } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { downloadBlob } from '../../../ui/download'
import { ErrorState } from '../../../ui/state/ErrorState'
import { StateChip } from '../../../ui/values/StateChip'
import { LotActions } from '../actions/LotActions'
import { phaseTones } from '../auctionTones'
import { PresencePanel } from '../disputes/PresencePanel'
import { clockText, runsTo } from '../timeLeft'
import { useServerNow } from '../useServerNow'
import styles from './AuctionPage.module.css'
import { ItemsPanel } from './ItemsPanel'
import { RecordPanel } from './RecordPanel'
import { StepChart } from './StepChart'
import { StandsStill } from './StandsStill'
import { SuppliersPanel } from './SuppliersPanel'
import { isMoving, isSealedShut, useLotRoom } from './useLotRoom'

type LotSectionProps = { event: AuctionEvent; lot: AuctionLot; onChanged: () => void }

const over: AuctionLot['phase'][] = ['closed', 'awarded', 'not_awarded', 'cancelled']

/** One lot with everything about it. */
export function LotSection({ event, lot, onChanged }: LotSectionProps) {
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()
  const room = useLotRoom(lot)
  const now = useServerNow(room.data?.room.now)
  const view = room.data?.room.lot
  const cockpit = room.data?.room.cockpit
  const end = view && isMoving(view.phase) ? runsTo(view) : null
  const facts = event.lot_facts.find(({ lot_id }) => lot_id === lot.id)
  const nameOf = (id: string | null) => (id && cockpit?.names[id]) || '—'

  const saveProtocol = async (): Promise<void> => {
    try {
      const place = event.lots.findIndex(({ id }) => id === lot.id) + 1
      downloadBlob(`protocol-${event.number}-${place}.jsonl`, await provider.lotProtocol(lot.id))
    } catch (error) {
      notify((error as Error).message, { type: 'error' })
    }
  }
  const refresh = (): void => {
    void room.refetch()
    onChanged()
  }

  return (
    <>
      <header className={styles.lotHeader}>
        <h2 className={lot.title === event.title ? 'hidden-visually' : undefined}>{lot.title}</h2>
        {end !== null && <b className={`num ${styles.clock}`}>{clockText(end - now)}</b>}
        {view && <StandsStill lot={view} />}
        <StateChip tone={phaseTones[lot.phase]}>{t(`auctions.phases.${lot.phase}`)}</StateChip>
        {lot.order_ids?.map((orderId) => (
          <Link key={orderId} to={`/orders/${orderId}`}>
            {t('auctions.page.open_order')}
          </Link>
        ))}
        {over.includes(lot.phase) && (
          <Tooltip title={t('auctions.page.protocol_hint')}>
            <Button
              variant="outlined"
              size="small"
              startIcon={<IconFileCheck size={16} stroke={1.7} />}
              onClick={() => void saveProtocol()}
            >
              {t('auctions.page.protocol')}
            </Button>
          </Tooltip>
        )}
        {lot.phase !== 'draft' && (
          <LotActions
            lotId={lot.id}
            number={event.number}
            phase={view?.phase ?? lot.phase}
            bids={cockpit?.participants.flatMap(({ participant_id, last }) =>
              last
                ? [{ id: String(last.seq), name: `${last.seq} · ${nameOf(participant_id)} · ${last.price}` }]
                : [],
            )}
            isSimulated={facts?.is_simulated ?? false}
            maySimulate={event.may_simulate}
            onDone={refresh}
          />
        )}
      </header>
      {room.error && !room.data && <ErrorState error={room.error} onRetry={() => void room.refetch()} />}
      {room.data && lot.phase !== 'scheduled' && (
        <StepChart room={room.data} currency={event.currency} nameOf={nameOf} />
      )}
      <SuppliersPanel event={event} lot={lot} cockpit={cockpit ?? null} onChanged={refresh} />
      <ItemsPanel lot={lot} currency={event.currency} />
      {lot.phase !== 'draft' && (
        <RecordPanel
          lotId={lot.id}
          facts={facts}
          currency={event.currency}
          isMoving={isMoving(lot.phase) || (room.data !== undefined && isSealedShut(room.data))}
        />
      )}
      {lot.phase !== 'draft' && <PresencePanel lotId={lot.id} number={event.number} />}
    </>
  )
}
