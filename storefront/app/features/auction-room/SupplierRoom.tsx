import { Switch } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import type { Auction, AuctionMessage } from '~/api/auctions.types'
import type { RoomPage, RoomUpdate, SupplierRoom as Me } from '~/api/auction-room.types'
import { Messages } from '../auction/Messages'
import { Notice } from '~/ui/states/Notice'
import { useShell } from '../shell/use-shell'
import { OfferBox } from '../auction-sealed/OfferBox'
import { BidCard } from './BidCard'
import { BidOutcomeText } from './BidOutcomeText'
import { callOf, mayProxy, maySeal, mayTypePrice } from './call'
import { ConfirmDrop } from './ConfirmDrop'
import { isOver } from './deadline'
import { History } from './History'
import { LinkState } from './LinkState'
import { LotClock } from './LotClock'
import { LotVerdict } from './LotVerdict'
import { MissedNotice } from './MissedNotice'
import { OwnBid } from './OwnBid'
import { OwnPrice } from './OwnPrice'
import { ProxyBox } from './ProxyBox'
import classes from './room.module.css'
import { Standing } from './Standing'
import { useAlarm } from './use-alarm'
import { useBidding } from './use-bidding'
import type { Link as LinkKind } from './use-room'
import type { ServerClock } from './use-server-clock'

type Props = RoomUpdate & {
  me: Me
  about: RoomPage['about']
  orderNumber: number | null
  link: LinkKind
  clock: ServerClock
  auction: Auction
  messages: AuctionMessage[]
}

/** The supplier's counter: one number, its button, where he stands and how long there is. */
export function SupplierRoom({ room: { lot }, me, steps, about, orderNumber, link, clock, ...talk }: Props) {
  const { t } = useTranslation()
  const mayBid = useShell().may('auction:bid')
  const alarm = useAlarm(me)
  const { attempt, isSending, bid, again, forget } = useBidding(lot.lot_id, link)
  const { decimals } = lot.rules
  const isSealed = maySeal(lot, me)
  const hasEnded = isOver(lot)
  const own = { lot, me, isSending, onBid: bid }

  return (
    <div className={classes.room}>
      <div className={classes.counter}>
        <LotClock lot={lot} clock={clock} />
        {mayBid && !isSealed && !hasEnded && <BidCard {...own} link={link} />}
        <LotVerdict {...{ lot, me, steps, orderNumber }} />
        {(attempt || (!hasEnded && !isSealed)) && (
          <BidOutcomeText {...{ attempt, decimals, about }} currency={me.currency} onAgain={again} />
        )}
        {!isSealed && !hasEnded && <Standing me={me} decimals={decimals} isOvertaken={alarm.isOvertaken} />}
        {mayBid && mayTypePrice(lot, me) && <OwnPrice {...own} />}
        {mayBid && isSealed && <OfferBox lot={lot} me={me} />}
        {mayBid && <OwnBid lot={lot} me={me} />}
        <div className={classes.foot}>
          <LinkState link={link} clock={clock} />
          {!hasEnded && <Switch checked={alarm.isOn} onChange={alarm.toggle} label={t('room.alarm')} />}
        </div>
      </div>
      <div className={classes.beside}>
        <MissedNotice steps={steps} link={link} />
        {callOf(lot, me).kind === 'terms' && (
          <Notice tone="attention" title={t('room.calls.terms')}>
            <Link to={`/auctions/${about.event_id}`} className="text-link">
              {t('room.to_terms')}
            </Link>
          </Notice>
        )}
        {mayBid && mayProxy(lot, me) && <ProxyBox lotId={lot.lot_id} me={me} decimals={decimals} />}
        <History
          steps={steps}
          decimals={decimals}
          currencyOf={() => me.currency}
          whoOf={({ is_own }) => (is_own ? t('room.you') : null)}
        />
        <Messages {...talk} names={{}} />
      </div>
      <ConfirmDrop
        attempt={attempt}
        last={me.last?.price ?? null}
        decimals={decimals}
        onBid={bid}
        onClose={forget}
      />
    </div>
  )
}
