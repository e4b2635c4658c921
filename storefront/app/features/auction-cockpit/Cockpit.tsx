import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit as Known, Presence, RoomPage, RoomUpdate, WaitingAward } from '~/api/auction-room.types'
import type { Auction, AuctionMessage } from '~/api/auctions.types'
import { Section } from '~/ui/layout/Section'
import { fileName, lotParts } from '../auction/file-name'
import { Messages } from '../auction/Messages'
import { History } from '../auction-room/History'
import { LinkState } from '../auction-room/LinkState'
import { LotClock } from '../auction-room/LotClock'
import type { Link } from '../auction-room/use-room'
import type { ServerClock } from '../auction-room/use-server-clock'
import { useShell } from '../shell/use-shell'
import { isBound } from '../auction-award/bound-lots'
import { Ceremony } from '../auction-sealed/Ceremony'
import { Aftermath } from './Aftermath'
import { Award } from './Award'
import type { Colleague } from './AwardOther'
import classes from './cockpit.module.css'
import { Controls } from './Controls'
import { FallChart } from './FallChart'
import { figuresOf, type LotFigures } from './lot-figures'
import { LotsOverview } from './LotsOverview'
import { ParticipantsTable } from './ParticipantsTable'
import { Result } from './Result'

type Props = RoomUpdate & {
  about: RoomPage['about']
  cockpit: Known
  link: Link
  clock: ServerClock
  auction: Auction
  messages: AuctionMessage[]
  presence: Presence[]
  colleagues: Colleague[]
  figures: LotFigures[]
  waiting: WaitingAward | null
}

/** Of the lot in whose room one is, the figures of the overview are those of this moment. */
const figuresNow = (known: LotFigures, lot: RoomUpdate['room']['lot'], cockpit: Known): LotFigures =>
  known.lot_id === lot.lot_id ? figuresOf(lot, cockpit) : known

/** The buyer's seat: how far the price has come down, who brought it there, and what can be done about it. */
export function Cockpit(props: Props) {
  const { room, steps, cockpit, link, clock, auction, messages, presence, colleagues, figures } = props
  const { waiting, about } = props
  const { t } = useTranslation()
  const { may } = useShell()
  const { lot } = room
  const { decimals, currency } = lot.rules
  const currencies = new Map(cockpit.participants.map((row) => [row.participant_id, row.currency]))
  const isShut = lot.phase === 'closed' && lot.rules.sealing !== undefined && !lot.opened
  const { order_ids, target = null } = auction.lots.find(({ id }) => id === lot.lot_id) ?? {}
  const orderIds = order_ids ?? []

  return (
    <div className={classes.cockpit}>
      <div className={classes.head}>
        <LotClock lot={lot} clock={clock} />
        <Result lot={lot} cockpit={cockpit} />
        <LinkState link={link} clock={clock} />
      </div>
      <Aftermath lot={lot} orderIds={orderIds} />
      {isShut && may('auction:run') && <Ceremony auctionId={auction.id} />}
      {lot.phase === 'closed' && !isShut && may('auction:run') && (
        <Award {...{ lot, cockpit, colleagues, auction, waiting }} />
      )}
      <LotsOverview auction={auction} figures={figures.map((one) => figuresNow(one, lot, cockpit))} />
      <FallChart target={target} lot={lot} cockpit={cockpit} steps={steps} now={room.now} />
      <Section title={t('cockpit.participants')}>
        <ParticipantsTable
          lot={lot}
          cockpit={cockpit}
          file={fileName([t('cockpit.participants'), ...lotParts(about)], new Date(lot.end_at ?? room.now))}
          presence={auction.opponents === 'synthetic' ? null : presence}
        />
      </Section>
      {may('auction:run') && <Controls lot={lot} isBound={isBound(auction.lots, lot.lot_id)} />}
      <div className={classes.columns}>
        <Messages auction={auction} messages={messages} names={cockpit.names} />
        <History
          steps={auction.opponents === 'synthetic' ? steps.map((step) => ({ ...step, by: null })) : steps}
          decimals={decimals}
          currencyOf={({ participant_id }) => currencies.get(participant_id ?? '') ?? currency}
          whoOf={({ participant_id }) => (participant_id ? (cockpit.names[participant_id] ?? null) : null)}
        />
      </div>
    </div>
  )
}
