import { Button } from '@mantine/core'
import type { EventProposal, WaitingChoice } from '~/api/auction-award.types'
import type { Auction } from '~/api/auctions.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'
import { useShell } from '../shell/use-shell'
import classes from './award.module.css'
import { sumOf } from './bound-lots'
import { useAward } from './use-award'

type Props = { auction: Auction; proposal: EventProposal; waiting: WaitingChoice }

/** Another choice that waits for a second person, who reads the reason and confirms it. */
export function Waiting({ auction, proposal, waiting: { chosen, reason, name, is_own } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { may } = useShell()
  const { send, isPending, refusal } = useAward(auction.id)
  const titles = chosen.map((id) => auction.lots.find((lot) => lot.id === id)?.title ?? '–')

  return (
    <Notice tone="attention" title={t('package_award.waiting_title')}>
      <p>
        {t('package_award.waiting_text', {
          ...{ name, lots: titles.join(', ') },
          sum: format.exact(sumOf(proposal.lots, chosen), auction.currency),
        })}
      </p>
      {reason && (
        <p>
          {t('room.reason')}: {reason}
        </p>
      )}
      {is_own && <p>{t('package_award.waiting_own')}</p>}
      {refusal && <p role="alert">{refusal}</p>}
      {!is_own && may('auction:run') && (
        <div className={classes.buttons}>
          <Button loading={isPending} onClick={() => send({ chosen })}>
            {t('package_award.confirm_waiting')}
          </Button>
        </div>
      )}
    </Notice>
  )
}
