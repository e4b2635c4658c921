import { Button } from '@mantine/core'
import { useState } from 'react'
import type { EventAward } from '~/api/auction-award.types'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { useShell } from '../shell/use-shell'
import { AwardDialog } from './AwardDialog'
import { AwardNobody } from './AwardNobody'
import classes from './award.module.css'
import { leftOut } from './bound-lots'
import { Comparisons } from './Comparisons'
import { OffersTable } from './OffersTable'
import { Waiting } from './Waiting'

type Props = { auction: Auction; award: EventAward }

/** The lots packages bind are decided together: what the rules propose, on what it rests, and the way to another set. */
export function PackageAward({ auction, award: { proposal, waiting } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { may } = useShell()
  const [asked, setAsked] = useState<'proposal' | 'other' | 'nobody' | null>(null)
  const titleOf = (id: string) => auction.lots.find((lot) => lot.id === id)?.title ?? '–'
  const { lots, chosen, total, is_closed } = proposal
  const unsold = leftOut(lots, chosen)

  return (
    <Section title={t('package_award.title')} boxed>
      <p>{t(is_closed ? 'package_award.text' : 'package_award.not_closed')}</p>
      <OffersTable auction={auction} proposal={proposal} />
      <Comparisons auction={auction} lots={lots} />
      {is_closed && chosen.length === 0 && <Notice tone="attention">{t('package_award.nothing')}</Notice>}
      {is_closed && chosen.length > 0 && (
        <>
          <p className={classes.total}>
            {t('package_award.proposed', { lots: chosen.map(titleOf).join(', ') })}{' '}
            <b>{format.exact(total, auction.currency)}</b>
          </p>
          {unsold.length > 0 && (
            <Notice tone="attention">
              {t('package_award.left_out', { lots: unsold.map(titleOf).join(', ') })}
            </Notice>
          )}
          {waiting && <Waiting auction={auction} proposal={proposal} waiting={waiting} />}
          {auction.is_rehearsal && <p>{t('cockpit.award_rehearsal')}</p>}
        </>
      )}
      {is_closed && may('auction:run') && (
        <div className={classes.buttons}>
          {chosen.length > 0 && !auction.is_rehearsal && (
            <>
              <Button
                variant={waiting && !waiting.is_own ? 'default' : 'filled'}
                onClick={() => setAsked('proposal')}
              >
                {t('cockpit.award_proposal')}
              </Button>
              <Button variant="default" onClick={() => setAsked('other')}>
                {t('package_award.other')}
              </Button>
            </>
          )}
          <Button variant="default" onClick={() => setAsked('nobody')}>
            {t('cockpit.controls.award_nothing.button')}
          </Button>
        </div>
      )}
      {asked === 'nobody' && <AwardNobody auction={auction} onClose={() => setAsked(null)} />}
      {asked && asked !== 'nobody' && (
        <AwardDialog
          auction={auction}
          proposal={proposal}
          isOther={asked === 'other'}
          onClose={() => setAsked(null)}
        />
      )}
    </Section>
  )
}
