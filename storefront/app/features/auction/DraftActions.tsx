import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import { SelectField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { KeyStep } from '../auction-sealed/KeyStep'
import classes from './auction.module.css'

/** Seconds after publishing at which an auction may begin instead of its planned time. */
const SOON = [
  ['at_once', 10],
  ['in_five', 300],
  ['in_fifteen', 900],
  ['in_an_hour', 3_600],
] as const

/** Publishing and throwing away, each asked about. */
export function DraftActions({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const format = useFormat()
  const fetcher = useFetcher()
  const [asked, setAsked] = useState<'publish' | 'remove' | null>(null)
  const isSealed = auction.rules.format === 'sealed'
  const [isReady, setReady] = useState(!isSealed)
  const close = useCallback(() => setAsked(null), [])

  return (
    <>
      <Button variant="default" onClick={() => setAsked('remove')}>
        {t('auction.remove')}
      </Button>
      <Button onClick={() => setAsked('publish')}>{t('auction.publish')}</Button>
      {asked && (
        <Dialog onClose={close} title={t(`auction.${asked}`)}>
          <ServerForm fetcher={fetcher} action={`/auctions/${auction.id}`}>
            <input type="hidden" name="intent" value={asked} />
            <p>
              {asked === 'remove'
                ? t('auction.remove_text')
                : t('auction.publish_text', {
                    suppliers: t('auction.supplier_count', { count: auction.participants.length }),
                  })}
            </p>
            {asked === 'publish' && (
              <SelectField
                name="starts_in_s"
                label={t('auction.starts')}
                data={[
                  {
                    value: '0',
                    label: t('auction.as_planned', { time: format.dateTime(auction.rules.starts_at) }),
                  },
                  ...SOON.map(([name, seconds]) => ({
                    value: String(seconds),
                    label: t(`auction.soon.${name}`),
                  })),
                ]}
              />
            )}
            {asked === 'publish' && isSealed && <KeyStep auction={auction} onReady={setReady} />}
            <div className={classes.buttons}>
              <SubmitButton
                disabled={asked === 'publish' && !isReady}
                color={asked === 'remove' ? 'red' : undefined}
              >
                {t(`auction.${asked}_confirm`)}
              </SubmitButton>
              <Button variant="default" onClick={close}>
                {t('room.back')}
              </Button>
            </div>
          </ServerForm>
        </Dialog>
      )}
    </>
  )
}
