import { Button } from '@mantine/core'
import { useEffect, useState, type FormEvent } from 'react'
import type { EventProposal } from '~/api/auction-award.types'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'
import classes from './award.module.css'
import { isSameSet, leftOut, sumOf, toggled } from './bound-lots'
import { SetChoice } from './SetChoice'
import { ReasonField } from '../auction-room/ReasonField'
import { useAward } from './use-award'

type Props = { auction: Auction; proposal: EventProposal; isOther: boolean; onClose: () => void }

/** Asked once more before it is done: the proposal as it is, or a set of one's own with a reason. */
export function AwardDialog({ auction, proposal, isOther, onClose }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { send, isPending, refusal, isSettled } = useAward(auction.id)
  const [chosen, setChosen] = useState(proposal.chosen)
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  useEffect(() => {
    if (isSettled) onClose()
  }, [isSettled, onClose])
  const titlesOf = (ids: string[]) =>
    ids.map((id) => auction.lots.find((lot) => lot.id === id)?.title ?? '–').join(', ')
  const isProposal = isSameSet(chosen, proposal.chosen)
  const unsold = leftOut(proposal.lots, chosen)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    const isEmpty = isOther && !reason.trim()
    setMissing(isEmpty)
    if (!isEmpty) send(isOther ? { chosen, reason: reason.trim() } : {})
  }

  return (
    <Dialog onClose={onClose} title={t(isOther ? 'package_award.other' : 'cockpit.award_proposal')}>
      <form onSubmit={submit} className={classes.dialog} noValidate>
        {refusal && <Notice tone="danger">{refusal}</Notice>}
        <p>{t(isOther ? 'package_award.other_text' : 'package_award.award_text')}</p>
        {isOther && (
          <SetChoice
            auction={auction}
            lots={proposal.lots}
            chosen={chosen}
            onToggle={(id) => setChosen((now) => toggled(proposal.lots, now, id))}
          />
        )}
        <p className={classes.total}>
          {titlesOf(chosen)} <b>{format.exact(sumOf(proposal.lots, chosen), auction.currency)}</b>
        </p>
        {unsold.length > 0 && (
          <Notice tone="attention">{t('package_award.left_out', { lots: titlesOf(unsold) })}</Notice>
        )}
        {isOther && <ReasonField value={reason} onChange={setReason} isMissing={isMissing} isFirst={false} />}
        <div className={classes.buttons}>
          <Button variant="default" onClick={onClose}>
            {t('room.back')}
          </Button>
          <Button type="submit" loading={isPending} disabled={isOther && (isProposal || !chosen.length)}>
            {t('cockpit.award_confirm')}
          </Button>
        </div>
        {isOther && isProposal && <p className={classes.quiet}>{t('package_award.same')}</p>}
      </form>
    </Dialog>
  )
}
