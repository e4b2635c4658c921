import { Button, TextInput } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { currencySymbol } from '~/ui/format/format'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { useFormat } from '~/ui/format/use-format'
import { CommandRefusal } from '../auction-room/CommandRefusal'
import { typedPrice } from '../auction-room/typed-price'
import { useCommand } from '../auction-room/use-command'
import { Figure } from './Figure'
import { sealOffer } from './seal-offer'
import { useFingerprint } from './use-fingerprint'
import classes from './sealed.module.css'

type Props = { lot: RoomLot; me: SupplierRoom }
type Sent = { price: string; commitment: string }

/** A price that is encrypted here, in the browser: nobody reads it before the offers are opened. */
export function OfferBox({ lot, me }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { send, isPending, refusal, isDone } = useCommand(lot.lot_id)
  const [text, setText] = useState('')
  const [quantity, setQuantity] = useState(lot.rules.quantity)
  const [isWrong, setWrong] = useState(false)
  const [sent, setSent] = useState<Sent | null>(null)
  useEffect(() => {
    if (isDone) setText('')
  }, [isDone])
  const { sealing, split, decimals } = lot.rules
  const fingerprint = useFingerprint(sealing?.public_key)
  if (!sealing) return null
  const money = (price: string) => format.exact(price, me.currency, decimals)

  const seal = async (event: FormEvent) => {
    event.preventDefault()
    const price = typedPrice(text)
    setWrong(price === null)
    if (price === null) return
    const { lot_id } = lot
    const { participant_id, currency } = me
    const offered = split ? { quantity: typedPrice(quantity) ?? quantity } : {}
    const { public_key } = sealing
    const sealed = await sealOffer({ lot_id, participant_id, public_key, price, currency, ...offered })
    setSent({ price, commitment: sealed.commitment })
    send({ kind: 'sealed_bid', ...sealed })
  }

  return (
    <Section title={t('sealed.offer')} boxed>
      <div className={classes.stack}>
        <p className={classes.quiet}>{t('sealed.offer_text')}</p>
        <CommandRefusal refusal={refusal} />
        {isDone && sent && (
          <>
            <Notice tone="done">{t('sealed.offer_sent', { price: money(sent.price) })}</Notice>
            <Figure
              label={t('sealed.commitment')}
              value={sent.commitment}
              note={t('sealed.commitment_note')}
            />
          </>
        )}
        {!isDone && me.has_sealed_bid && <Notice>{t('sealed.offer_stands')}</Notice>}
        <form className={classes.stack} onSubmit={(event) => void seal(event)} noValidate>
          <TextInput
            label={t(me.has_sealed_bid ? 'sealed.offer_again' : 'sealed.offer_price')}
            description={split ? t('sealed.offer_of_lot') : undefined}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            inputMode="decimal"
            autoComplete="off"
            error={isWrong && t('room.refusals.price_malformed')}
            rightSection={<span aria-hidden>{currencySymbol(me.currency)}</span>}
          />
          {split && (
            <TextInput
              label={t('sealed.offer_quantity')}
              value={quantity}
              onChange={(event) => setQuantity(event.currentTarget.value)}
              inputMode="decimal"
            />
          )}
          <Button type="submit" size="lg" loading={isPending}>
            {t('sealed.offer_send')}
          </Button>
        </form>
        {fingerprint && (
          <Figure label={t('sealed.fingerprint')} value={fingerprint} note={t('sealed.fingerprint_note')} />
        )}
      </div>
    </Section>
  )
}
