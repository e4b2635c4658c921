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

/** All lots of an auction paused or resumed at once; of a single lot its own room does it. */
export function EventControls({ auction }: { auction: Auction }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState<EventControl | null>(null)
  const controls = eventControlsOf(auction.lots)
  if (auction.lots.length < 2 || !controls.length) return null
  return (
    <div className={classes.controls}>
      {controls.map((control) => (
        <Button key={control} variant="default" onClick={() => setAsked(control)}>
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
        {control === 'pause' ? (
          <TextAreaField
            name="reason"
            label={t('room.reason')}
            description={t('room.reason_seen')}
            data-autofocus
          />
        ) : (
          <SelectField
            name="minutes"
            label={t('event_controls.resumes_in')}
            data={MINUTES.map((value) => ({
              value,
              label: t('auction_rules.minutes', { count: Number(value) }),
            }))}
          />
        )}
        <div className={classes.dialogButtons}>
          <Button variant="default" onClick={onClose}>
            {t('room.back')}
          </Button>
          <SubmitButton>{t(`cockpit.controls.${control}.confirm`)}</SubmitButton>
        </div>
      </ServerForm>
    </Dialog>
  )
}
