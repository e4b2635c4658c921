import { Button } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { Notice } from '~/ui/states/Notice'
import { ReasonField } from '../auction-room/ReasonField'
import classes from './award.module.css'
import { useAward } from './use-award'

type Props = { auction: Auction; onClose: () => void }

/** All lots that packages bind end without an award, for a reason everybody reads. */
export function AwardNobody({ auction, onClose }: Props) {
  const { t } = useTranslation()
  const { send, isPending, refusal, isSettled } = useAward(auction.id)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (isSettled) onClose()
  }, [isSettled, onClose])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setMissing(!reason.trim())
    if (reason.trim()) send({ chosen: [], reason: reason.trim() })
  }

  return (
    <Dialog onClose={onClose} title={t('cockpit.controls.award_nothing.button')}>
      <form onSubmit={submit} className={classes.dialog} noValidate>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>{t('package_award.nobody_text')}</p>
        <ReasonField value={reason} onChange={setReason} isMissing={isMissing} />
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('room.back')}
          </Button>
          <Button type="submit" color="red" loading={isPending}>
            {t('cockpit.controls.award_nothing.confirm')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
