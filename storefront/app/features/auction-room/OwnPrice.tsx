import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { currencySymbol } from '~/ui/format/format'
import classes from './room.module.css'
import { typedPrice } from './typed-price'
import type { Wish } from './use-bidding'

type Props = { lot: RoomLot; me: SupplierRoom; isSending: boolean; onBid: (wish: Wish) => void }

/** A price lower than the one asked for. */
export function OwnPrice({ lot, me, isSending, onBid }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const send = (event: FormEvent) => {
    event.preventDefault()
    const price = typedPrice(text)
    setWrong(price === null)
    if (price === null) return
    const quantity = lot.rules.split ? lot.rules.quantity : undefined
    onBid({ price, currency: me.currency, quantity })
    setText('')
  }

  return (
    <form className={classes.ownPrice} onSubmit={send} noValidate>
      <TextInput
        label={t('room.own_price')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        inputMode="decimal"
        autoComplete="off"
        error={isWrong && t('room.refusals.price_malformed')}
        rightSection={<span aria-hidden>{currencySymbol(me.currency)}</span>}
      />
      <Button type="submit" variant="default" disabled={isSending}>
        {t('room.bid_own')}
      </Button>
    </form>
  )
}
