import { Button } from '@mantine/core'
import type { Cockpit, RoomLot, WaitingAward as Known } from '~/api/auction-room.types'
import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '~/ui/format/use-format'
import { Notice } from '~/ui/states/Notice'
import { CommandRefusal } from '../auction-room/CommandRefusal'
import { useCommand } from '../auction-room/use-command'
import classes from './cockpit.module.css'

type Props = { lot: RoomLot; cockpit: Cockpit; waiting: Known }

/** An award that differs from the proposal, as a colleague wished it, for a second person to confirm. */
export function WaitingAward({ lot, cockpit, waiting: { shares, reason, name, is_own } }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const { send, isPending, refusal } = useCommand(lot.lot_id)
  const parts = shares.map(({ participant_id, quantity }) => {
    const supplier = cockpit.names[participant_id] ?? '–'
    return lot.rules.split ? `${supplier} (${format.number(quantity)})` : supplier
  })
  return (
    <Notice tone="attention" title={t('package_award.waiting_title')}>
      <p>{t('shares.waiting_text', { name, suppliers: parts.join(', ') })}</p>
      <p>
        {t('room.reason')}: {reason}
      </p>
      <CommandRefusal refusal={refusal} />
      {is_own ? (
        <p>{t('package_award.waiting_own')}</p>
      ) : (
        <div className={classes.waitingButtons}>
          <Button loading={isPending} onClick={() => send({ kind: 'award', shares })}>
            {t('package_award.confirm_waiting')}
          </Button>
        </div>
      )}
    </Notice>
  )
}
