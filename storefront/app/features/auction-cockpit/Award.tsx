import { Button } from '@mantine/core'
import { useCallback, useState } from 'react'
import { useTranslation } from '~/i18n/use-translation'
import type { Cockpit, RoomLot, WaitingAward as Waiting } from '~/api/auction-room.types'
import type { Auction } from '~/api/auctions.types'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { ReasonDialog } from '../auction-room/ReasonDialog'
import { AskExplanation } from './AskExplanation'
import { AwardBasis } from './AwardBasis'
import { isBound } from '../auction-award/bound-lots'
import { AwardOther, type Colleague } from './AwardOther'
import { AwardShares } from './AwardShares'
import { AwardTogether } from './AwardTogether'
import { WaitingAward } from './WaitingAward'
import classes from './cockpit.module.css'

type Props = {
  lot: RoomLot
  cockpit: Cockpit
  colleagues: Colleague[]
  auction: Auction
  waiting: Waiting | null
}

/** The award as it follows from the rules, and the way to another one. */
export function Award({ lot, cockpit, colleagues, auction, waiting }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const [asked, setAsked] = useState<'proposal' | 'other' | null>(null)
  const close = useCallback(() => setAsked(null), [])
  const { proposal, names, participants } = cockpit
  if (isBound(auction.lots, lot.lot_id)) return <AwardTogether auctionId={auction.id} />
  if (!proposal.length) return <Notice tone="attention">{t('cockpit.nothing_to_award')}</Notice>
  const winners = proposal.map(({ participant_id, quantity }) => ({
    name: names[participant_id] ?? '–',
    quantity,
    row: participants.find((row) => row.participant_id === participant_id),
  }))
  const lows = participants.flatMap(({ participant_id, last, currency }) =>
    last?.is_abnormally_low
      ? [
          {
            participant_id,
            name: names[participant_id] ?? '–',
            amount: format.exact(last.price, currency, lot.rules.decimals),
          },
        ]
      : [],
  )
  const Other = lot.rules.split ? AwardShares : AwardOther
  const hasRivals = participants.filter(({ last }) => last).length > 1

  return (
    <Section title={t('cockpit.award')} boxed>
      <ul className={classes.winners}>
        {winners.map(({ name, quantity, row }) => (
          <li key={name}>
            <b>{name}</b>
            {row?.last && <span>{format.exact(row.last.price, row.currency, lot.rules.decimals)}</span>}
            {lot.rules.split && <span>{t('cockpit.share', { quantity: format.number(quantity) })}</span>}
            {row?.last?.is_abnormally_low && <em>{t('cockpit.marks.low')}</em>}
          </li>
        ))}
      </ul>
      <AwardBasis lot={lot} cockpit={cockpit} auction={auction} />
      <AskExplanation auctionId={auction.id} lows={lows} />
      {waiting && (
        <div className={classes.waiting}>
          <WaitingAward {...{ lot, cockpit, waiting }} />
        </div>
      )}
      {auction.is_rehearsal ? (
        <p>{t('cockpit.award_rehearsal')}</p>
      ) : (
        <div className={classes.controls}>
          <Button
            variant={waiting && !waiting.is_own ? 'default' : 'filled'}
            onClick={() => setAsked('proposal')}
          >
            {t('cockpit.award_proposal')}
          </Button>
          {(hasRivals || lot.rules.split) && (
            <Button variant="default" onClick={() => setAsked('other')}>
              {t(lot.rules.split ? 'shares.title' : 'cockpit.award_another')}
            </Button>
          )}
        </div>
      )}
      {asked === 'proposal' && (
        <ReasonDialog
          lotId={lot.lot_id}
          command={{ kind: 'award', shares: proposal }}
          title={t('cockpit.award_proposal')}
          consequence={t('cockpit.award_text', {
            name: winners.map(({ name }) => name).join(', '),
          })}
          confirm={t('cockpit.award_confirm')}
          hasReason={false}
          onClose={close}
        />
      )}
      {asked === 'other' && <Other {...{ lot, cockpit, colleagues }} onClose={close} />}
    </Section>
  )
}
