import { useEffect, useRef } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useRevalidator } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { LotPhase } from '~/api/auctions.types'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { useShell } from '../shell/use-shell'
import { DisputeBox } from '../auction-dispute/DisputeBox'
import { Cockpit } from '../auction-cockpit/Cockpit'
import { figuresOf } from '../auction-cockpit/lot-figures'
import { fullName } from '../shell/person-name'
import type { Route } from './+types/room'
import { SupplierRoom } from './SupplierRoom'
import { useRoom } from './use-room'
import { LotTabs } from './LotTabs'
import { RehearsalNotice } from './RehearsalNotice'
import { usePulse } from './use-pulse'
import { useServerClock } from './use-server-clock'

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [page, auction, messages] = await Promise.all([
    api.auctionLots.room(params.lot),
    api.auctions.show(params.id),
    api.auctions.messages(params.id),
  ])
  const figures =
    auction.side === 'buyer' && auction.lots.length > 1 ? await overviewOf(api, auction.lots) : []
  const mustChoose = auction.side === 'buyer' && page.room.lot.phase === 'closed'
  const [people, me] = mustChoose ? await Promise.all([api.company.people(), api.me.show()]) : [[], null]
  const colleagues = people
    .filter(({ person_id, status }) => status === 'active' && person_id !== me?.person.id)
    .map((person) => ({ id: person.person_id, name: fullName(person) }))
  return { page, auction, messages, colleagues, figures }
}

/** Beyond so many lots their figures are not gathered for an overview. */
const MOST_LOTS = 20

/** Where every lot of an auction stands. */
async function overviewOf(api: ReturnType<typeof apiOf>, lots: { id: string }[]) {
  const pages = await Promise.all(lots.slice(0, MOST_LOTS).map(({ id }) => api.auctionLots.room(id)))
  return pages.map(({ room: { lot, cockpit } }) => figuresOf(lot, cockpit))
}

/** Each lot has a room of its own: nothing of one is shown in another. */
export default function RoomPage(props: Route.ComponentProps) {
  return <LotRoom key={props.loaderData.page.room.lot.lot_id} {...props} />
}

function LotRoom({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { page, auction, messages, colleagues, figures } = loaderData
  const clock = useServerClock(page.room.now)
  const { room, steps, link } = useRoom(page.room.lot.lot_id, page, clock)
  const pulse = usePulse(page.room.lot.lot_id, messages, clock)
  useReadAgain(room.lot.phase)
  const { about } = page
  const { may } = useShell()

  return (
    <>
      <title>{pageTitle(about.title)}</title>
      <PageHeader
        title={about.title}
        crumbs={[
          { to: '/auctions', title: t('auctions.title') },
          { to: `/auctions/${about.event_id}`, title: about.event_title },
        ]}
        crumbsLabel={t('orders.path')}
      />
      <RehearsalNotice auction={auction} />
      <LotTabs auction={auction} lotId={room.lot.lot_id} />
      {room.me && (
        <SupplierRoom
          {...{ room, steps, about, link, clock, auction, messages: pulse.messages }}
          orderNumber={page.order_number}
          me={room.me}
        />
      )}
      {room.cockpit && (
        <Cockpit
          {...{
            room,
            steps,
            link,
            clock,
            auction,
            messages: pulse.messages,
            presence: pulse.presence,
            colleagues,
            figures,
            waiting: page.waiting,
            about,
          }}
          cockpit={room.cockpit}
        />
      )}
      <DisputeBox
        lotId={room.lot.lot_id}
        mayFile={may(auction.side === 'buyer' ? 'auction:run' : 'auction:bid')}
      />
    </>
  )
}

/** An award is told before its orders are made: they are read once more after so long. */
const ORDERS_MADE_MS = 3_000

/** What surrounds the room, its orders and messages, is read again when the lot enters another phase. */
function useReadAgain(phase: LotPhase) {
  const { revalidate } = useRevalidator()
  const known = useRef(phase)
  useEffect(() => {
    if (known.current === phase) return
    known.current = phase
    void revalidate()
    if (phase !== 'awarded') return
    const later = setTimeout(() => void revalidate(), ORDERS_MADE_MS)
    return () => clearTimeout(later)
  }, [phase, revalidate])
}
