import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { StaffCommand } from '../../../providers/contract/auctions'
import type { ConsoleProvider } from '../../../providers/types'
import { DialogForm } from '../../../ui/form/DialogForm'
import { SelectInput } from '../../../ui/form/SelectInput'
import { MinutesInput, NumberTypedInput, ReasonInput } from './actionInputs'
import { dangerous, minuteMs, type LotAction } from './staffActions'

/** A bid as it is chosen from a list. */
export type BidChoice = { id: string; name: string }

type Wanted = { reason: string; minutes?: string; bid?: string }

type ActionDialogProps = {
  action: LotAction
  lotId: string
  number: number
  bids: BidChoice[]
  onClose: () => void
  onDone: () => void
}

const commandOf = (action: LotAction, { reason, minutes = '1', bid = '0' }: Wanted): StaffCommand => {
  if (action === 'resume') return { kind: 'resume', in_ms: Math.round(Number(minutes) * minuteMs) }
  if (action === 'extend') return { kind: 'extend', by_ms: Math.round(Number(minutes) * minuteMs), reason }
  if (action === 'void_bid') return { kind: 'void_bid', seq: Number(bid), reason }
  return { kind: action, reason }
}

/** Says what follows, asks for the reason, and for what cannot be undone the auction's number. */
export function ActionDialog({ action, lotId, number, bids, onClose, onDone }: ActionDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const isDanger = dangerous.includes(action)

  const act = async (wanted: Wanted): Promise<void> => {
    await provider.commandLot(lotId, commandOf(action, wanted))
    onDone()
  }

  return (
    <DialogForm<Wanted>
      isOpen
      onClose={onClose}
      title={t(`auctions.actions.title.${action}`)}
      lead={t(`auctions.actions.lead.${action}`)}
      submitLabel={t(`auctions.actions.${action}`)}
      isDanger={isDanger}
      defaultValues={{ minutes: action === 'extend' ? '10' : '1', reason: null, bid: null }}
      done="auctions.actions.done"
      onSubmit={act}
    >
      {action === 'void_bid' && (
        <SelectInput source="bid" label={t('auctions.actions.bid')} choices={bids} isRequired />
      )}
      {action === 'extend' && <MinutesInput label={t('auctions.actions.minutes')} />}
      {action === 'resume' ? <MinutesInput label={t('auctions.actions.notice')} /> : <ReasonInput />}
      {isDanger && <NumberTypedInput number={number} />}
    </DialogForm>
  )
}
