import { Button } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useFetcher } from 'react-router'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { SelectField, TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import classes from './auction.module.css'
import { eventControlsOf, type EventControl } from './event-controls'

const MINUTES = ['1', '5', '15', '30', '60']
const WITH_MINUTES: EventControl[] = ['resume', 'extend']

/** All lots of an auction paused, resumed, extended or cancelled at once; of a single lot its own room does it. */
export function EventControls({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<EventControl | null>(null)
  const controls = eventControlsOf(auction.lots, auction.rules.format)
  if (auction.lots.length < 2 || !controls.length) return null
  return (
    <div className={classes.controls}>
      {controls.map((control) => (
        <Button
          key={control}
          variant="default"
          color={control === 'cancel' ? 'red' : undefined}
          onClick={() => setAsked(control)}
        >
          {t(`event_controls.${control}.button`)}
        </Button>
      ))}
      {asked && <ControlDialog auction={auction} control={asked} onClose={() => setAsked(null)} />}
    </div>
  )
}

type DialogProps = { auction: Auction; control: EventControl; onClose: () => void }

function ControlDialog({ auction, control, onClose }: DialogProps) {
  const { t } = useTranslation()
  const fetcher = useFetcher<{ done: true } | object>()
  const isDone = fetcher.state === 'idle' && fetcher.data !== undefined && 'done' in fetcher.data
  useEffect(() => {
    if (isDone) onClose()
  }, [isDone, onClose])
  return (
    <Dialog onClose={onClose} title={t(`event_controls.${control}.button`)}>
      <ServerForm fetcher={fetcher} action={`/auctions/${auction.id}`}>
        <input type="hidden" name="intent" value={control} />
        <p>{t(`event_controls.${control}.text`)}</p>
        {WITH_MINUTES.includes(control) && (
          <SelectField
            name="minutes"
            label={t(control === 'extend' ? 'event_controls.extends_by' : 'event_controls.resumes_in')}
            data={MINUTES.map((value) => ({
              value,
              label: t('auction_rules.minutes', { count: Number(value) }),
            }))}
          />
        )}
        {control !== 'resume' && (
          <TextAreaField
            name="reason"
            label={t('room.reason')}
            description={t('room.reason_seen')}
            data-autofocus={control === 'extend' ? undefined : true}
          />
        )}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {t('room.back')}
          </Button>
          <SubmitButton color={control === 'cancel' ? 'red' : undefined}>
            {t(`event_controls.${control}.confirm`)}
          </SubmitButton>
        </div>
      </ServerForm>
    </Dialog>
  )
}
