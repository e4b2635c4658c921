import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { ConsoleProvider } from '../../../providers/types'
import { DialogForm } from '../../../ui/form/DialogForm'
import { ReasonInput } from './actionInputs'

type BlockDialogProps = {
  lotId: string
  participantId: string
  name: string
  isBlocked: boolean
  onClose: () => void
  onDone: () => void
}

/** Takes a supplier out of a lot, or lets him in again. */
export function BlockDialog({ lotId, participantId, name, isBlocked, onClose, onDone }: BlockDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const kind = isBlocked ? 'unblock' : 'block'

  const act = async ({ reason }: { reason: string }): Promise<void> => {
    await provider.commandLot(lotId, { kind, participant_id: participantId, reason })
    onDone()
  }

  return (
    <DialogForm
      isOpen
      onClose={onClose}
      title={t(`auctions.actions.title.${kind}`, { name })}
      lead={t(`auctions.actions.lead.${kind}`)}
      submitLabel={t(`auctions.actions.${kind}`)}
      isDanger={!isBlocked}
      done="auctions.actions.done"
      onSubmit={act}
    >
      <ReasonInput />
    </DialogForm>
  )
}
