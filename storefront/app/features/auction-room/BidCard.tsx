import { Button } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useRef, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { callOf } from './call'
import { BidFigure } from './BidFigure'
import classes from './room.module.css'
import type { Link } from './use-room'
import { useFreshPrice } from './use-fresh-price'
import type { Wish } from './use-bidding'

type Props = {
  lot: RoomLot
  me: SupplierRoom
  link: Link
  isSending: boolean
  onBid: (wish: Wish) => void
}

/** Where nothing is to be bid the own bid is the number that counts. */
const STANDING = new Set(['leading', 'confirmed', 'over', 'closing', 'standstill', 'wait_turn'])

/** One number and the button that bids it; B leads to it. The box keeps its size whatever state arrives. */
export function BidCard({ lot, me, link, isSending, onBid }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const call = callOf(lot, me)
  const price = 'price' in call ? call.price : null
  const isRead = useFreshPrice(price)
  const button = useRef<HTMLButtonElement>(null)
  useHotkeys([['b', () => button.current?.focus(), { usePhysicalKeys: true }]])
  const [isTooSoon, setTooSoon] = useState(false)
  const standing = STANDING.has(call.kind) ? (me.last?.price ?? null) : null
  const money = (amount: string) => format.exact(amount, me.currency, lot.rules.decimals)
  const shown = price === null ? null : money(price)
  const figure = shown ?? (standing === null ? '–' : money(standing))
  const level = lot.clock?.kind === 'level' ? lot.clock.level : undefined

  const press = () => {
    if (price === null) return
    setTooSoon(!isRead())
    if (!isRead()) return
    const quantity = lot.rules.split ? lot.rules.quantity : undefined
    onBid({ price, currency: me.currency, level, quantity })
  }

  return (
    <section className={classes.bid} aria-label={t('room.bid_now')}>
      <p className={classes.bidLabel} data-link={link}>
        {link === 'lost' ? t('room.links.lost') : t(`room.calls.${call.kind}`)}
      </p>
      <BidFigure text={figure} />
      <div className={classes.bidButton}>
        {price !== null && (
          <Button ref={button} size="lg" fullWidth loading={isSending} onClick={press}>
            {t(call.kind === 'level' ? 'room.accept_level' : 'room.bid', { price: shown })}
          </Button>
        )}
        {standing !== null && <p className={classes.clockNote}>{t('room.own_last')}</p>}
      </div>
      {isTooSoon && (
        <p role="status" className={classes.clockNote}>
          {t('room.just_changed')}
        </p>
      )}
    </section>
  )
}
