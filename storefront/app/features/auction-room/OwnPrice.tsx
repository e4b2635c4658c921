import { TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useHotkeys } from '@mantine/hooks'
import { useTranslation } from '~/i18n/use-translation'
import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { PriceForm } from './PriceForm'
import { typedPrice } from './typed-price'
import type { Wish } from './use-bidding'

type Props = { lot: RoomLot; me: SupplierRoom; isSending: boolean; onBid: (wish: Wish) => void }

/** A price lower than the one asked for; where the quantity may be divided, also for how much. P leads to it. */
export function OwnPrice({ lot, me, isSending, onBid }: Props) {
  const { t } = useTranslation()
  const field = useRef<HTMLInputElement>(null)
  const [quantity, setQuantity] = useState(lot.rules.quantity)
  useHotkeys([['p', () => field.current?.focus(), { usePhysicalKeys: true }]])
  const wanted = lot.rules.split ? (typedPrice(quantity) ?? quantity) : undefined

  return (
    <PriceForm
      label={t(lot.rules.split ? 'room.own_price_of_lot' : 'room.own_price')}
      button={t('room.bid_own')}
      currency={me.currency}
      isBusy={isSending}
      field={field}
      taken={me.last?.price}
      onPrice={(price) => onBid({ price, currency: me.currency, quantity: wanted })}
    >
      {lot.rules.split && (
        <TextInput
          label={t('room.quantity')}
          value={quantity}
          inputMode="decimal"
          onChange={(event) => setQuantity(event.currentTarget.value)}
        />
      )}
    </PriceForm>
  )
}
