import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { AuctionEvent, StaffEventCommand } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { DialogForm } from '../../../ui/form/DialogForm'
import { MinutesInput, NumberTypedInput, ReasonInput } from './actionInputs'
import { dangerous, minuteMs, type EventAction } from './staffActions'

type Wanted = { reason: string; minutes: string }

type EventActionDialogProps = {
  action: EventAction
  event: AuctionEvent
  onClose: () => void
  onDone: () => void
}

const commandOf = (kind: EventAction, { reason, minutes }: Wanted): StaffEventCommand =>
  kind === 'resume' ? { kind, in_ms: Math.round(Number(minutes) * minuteMs) } : { kind, reason }

/** Says what follows for all lots of an auction and asks for the reason, or for when they go on. */
export function EventActionDialog({ action, event, onClose, onDone }: EventActionDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const isDanger = dangerous.includes(action)

  const act = async (wanted: Wanted): Promise<void> => {
    await provider.commandAuction(event.id, commandOf(action, wanted))
    onDone()
  }

  return (
    <DialogForm<Wanted>
      isOpen
      onClose={onClose}
      title={t(`auctions.actions.all.${action}`)}
      lead={t(`auctions.actions.all.lead.${action}`)}
      submitLabel={t(`auctions.actions.all.${action}`)}
      isDanger={isDanger}
      defaultValues={{ minutes: '1', reason: null }}
      done="auctions.actions.done"
      onSubmit={act}
    >
      {action === 'resume' ? <MinutesInput label={t('auctions.actions.notice')} /> : <ReasonInput />}
      {isDanger && <NumberTypedInput number={event.number} />}
    </DialogForm>
  )
}
