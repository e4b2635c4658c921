import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import { useFetcher } from 'react-router'
import type { AuctionDispute } from '~/api/auction-disputes.types'
import { useTranslation } from '~/i18n/use-translation'
import { TextAreaField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import classes from './dispute.module.css'

type Props = { dispute: AuctionDispute; address: string; onDone: () => void }

/** What the reader may do about a dispute: reply to one held against him, take his own back. */
export function DisputeSteps({ dispute, address, onDone }: Props) {
  const { t } = useTranslation()
  const sending = useFetcher<{ done: true }>()
  const [step, setStep] = useState<'reply' | 'withdraw' | null>(null)
  const isDone = sending.state === 'idle' && sending.data !== undefined && 'done' in sending.data
  const finish = useEffectEvent(() => {
    setStep(null)
    onDone()
  })

  useEffect(() => {
    if (isDone) finish()
  }, [isDone, sending.data])

  if (step)
    return (
      <ServerForm fetcher={sending} action={address}>
        <input type="hidden" name="intent" value={step} />
        <input type="hidden" name="dispute" value={dispute.id} />
        {step === 'reply' ? (
          <TextAreaField name="body" label={t('dispute.reply_text')} rows={4} autoFocus />
        ) : (
          <TextAreaField name="reason" label={t('dispute.withdraw_reason')} rows={2} autoFocus />
        )}
        <div className={classes.buttons}>
          <SubmitButton>{t(`dispute.${step}`)}</SubmitButton>
          <Button variant="default" onClick={() => setStep(null)}>
            {t('room.back')}
          </Button>
        </div>
      </ServerForm>
    )
  if (!dispute.may_reply && !dispute.may_withdraw) return null
  return (
    <div className={classes.steps}>
      {dispute.may_reply && (
        <Button size="compact-sm" variant="default" onClick={() => setStep('reply')}>
          {t('dispute.reply')}
        </Button>
      )}
      {dispute.may_withdraw && (
        <Button size="compact-sm" variant="default" onClick={() => setStep('withdraw')}>
          {t('dispute.withdraw')}
        </Button>
      )}
    </div>
  )
}
