import { useTranslation } from '~/i18n/use-translation'
import { Dialog } from '~/ui/layout/Dialog'
import type { CockpitRow, RoomLot } from '~/api/auction-room.types'
import { CommandRefusal } from '../auction-room/CommandRefusal'
import { PriceForm } from '../auction-room/PriceForm'
import classes from './cockpit.module.css'
import { useSurrogate } from './use-surrogate'

type Props = { lot: RoomLot; row: CockpitRow; name: string; onClose: () => void }

/** A bid entered for a supplier who cannot; it is judged like his own and recorded as a surrogate's. */
export function SurrogateDialog({ lot, row, name, onClose }: Props) {
  const { t } = useTranslation()
  const { send, isPending, refusal } = useSurrogate(lot, row, onClose)
  return (
    <Dialog onClose={onClose} title={`${t('cockpit.surrogate')}: ${name}`}>
      <div className={classes.dialog}>
        <CommandRefusal refusal={refusal} currency={row.currency} decimals={lot.rules.decimals} />
        <p>{t('cockpit.surrogate_text')}</p>
        <PriceForm
          label={t('cockpit.columns.price')}
          button={t('room.bid_own')}
          currency={row.currency}
          isBusy={isPending}
          onPrice={send}
        />
      </div>
    </Dialog>
  )
}
