import { useEffect, useRef } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { useRevalidator } from 'react-router'
import { apiOf } from '~/api/api.server'
import type { LotPhase } from '~/api/auctions.types'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Cockpit } from '../auction-cockpit/Cockpit'
import { fullName } from '../shell/person-name'
import type { Route } from './+types/room'
import { SupplierRoom } from './SupplierRoom'
import { useRoom } from './use-room'
import { useServerClock } from './use-server-clock'

export async function loader({ context, params }: Route.LoaderArgs) {
  const api = apiOf(context)
  const [page, auction, messages] = await Promise.all([
    api.auctionLots.room(params.lot),
    api.auctions.show(params.id),
    api.auctions.messages(params.id),
  ])
  const mustChoose = auction.side === 'buyer' && page.room.lot.phase === 'closed'
  const [people, me] = mustChoose ? await Promise.all([api.company.people(), api.me.show()]) : [[], null]
  const colleagues = people
    .filter(({ person_id, status }) => status === 'active' && person_id !== me?.person.id)
    .map((person) => ({ id: person.person_id, name: fullName(person) }))
  return { page, auction, messages, colleagues }
}

export default function RoomPage({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { page, auction, messages, colleagues } = loaderData
  const { room, steps, link } = useRoom(page.room.lot.lot_id, page)
  const clock = useServerClock(page.room.now)
  useReadAgain(room.lot.phase)
  const { about } = page

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
        note={auction.is_rehearsal ? t('auctions.rehearsal') : undefined}
      />
      {room.me && <SupplierRoom {...{ room, steps, about, link, clock, auction, messages }} me={room.me} />}
      {room.cockpit && (
        <Cockpit {...{ room, steps, link, clock, auction, messages, colleagues }} cockpit={room.cockpit} />
      )}
    </>
  )
}

/** What surrounds the room, its orders and messages, is read again when the lot enters another phase. */
function useReadAgain(phase: LotPhase) {
  const { revalidate } = useRevalidator()
  const known = useRef(phase)
  useEffect(() => {
    if (known.current === phase) return
    known.current = phase
    void revalidate()
  }, [phase, revalidate])
}
