import { Button, TextInput } from '@mantine/core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { SupplierRoom } from '~/api/auction-room.types'
import { currencySymbol } from '~/ui/format/format'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { CommandRefusal } from './CommandRefusal'
import classes from './room.module.css'
import { typedPrice } from './typed-price'
import { useCommand } from './use-command'

type Props = { lotId: string; me: SupplierRoom; decimals: number }

/** A limit down to which the house bids for the supplier, step by step; the buyer never sees it. */
export function ProxyBox({ lotId, me, decimals }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { send, isPending, refusal } = useCommand(lotId)
  const [text, setText] = useState('')
  const [isWrong, setWrong] = useState(false)
  const set = (event: FormEvent) => {
    event.preventDefault()
    const limit = typedPrice(text)
    setWrong(limit === null)
    if (limit === null) return
    send({ kind: 'proxy', limit, currency: me.currency })
    setText('')
  }

  return (
    <Section title={t('room.proxy')} boxed>
      <p className={classes.quiet}>{t('room.proxy_text')}</p>
      <CommandRefusal refusal={refusal} currency={me.currency} decimals={decimals} />
      {me.proxy && (
        <div className={classes.proxy}>
          <p role="status">
            {t('room.proxy_set', { limit: format.exact(me.proxy.limit, me.currency, decimals) })}
          </p>
          <Button
            variant="default"
            size="compact-sm"
            loading={isPending}
            onClick={() => send({ kind: 'end_proxy' })}
          >
            {t('room.proxy_end')}
          </Button>
        </div>
      )}
      <form className={classes.ownPrice} onSubmit={set} noValidate>
        <TextInput
          label={me.proxy ? t('room.proxy_change') : t('room.proxy_limit')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
          inputMode="decimal"
          autoComplete="off"
          error={isWrong && t('room.refusals.price_malformed')}
          rightSection={<span aria-hidden>{currencySymbol(me.currency)}</span>}
        />
        <Button type="submit" variant="default" loading={isPending}>
          {t('room.proxy_start')}
        </Button>
      </form>
    </Section>
  )
}
