import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import type { SupplierRoom } from '~/api/auction-room.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { CommandRefusal } from './CommandRefusal'
import { PriceForm } from './PriceForm'
import classes from './room.module.css'
import { useCommand } from './use-command'

type Props = { lotId: string; me: SupplierRoom; decimals: number }

/** A limit down to which the house bids for the supplier, step by step; the buyer never sees it. */
export function ProxyBox({ lotId, me, decimals }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { send, isPending, refusal } = useCommand(lotId)

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
      <PriceForm
        label={me.proxy ? t('room.proxy_change') : t('room.proxy_limit')}
        button={t('room.proxy_start')}
        currency={me.currency}
        isBusy={isPending}
        taken={me.proxy?.limit}
        onPrice={(limit) => send({ kind: 'proxy', limit, currency: me.currency })}
      />
    </Section>
  )
}
