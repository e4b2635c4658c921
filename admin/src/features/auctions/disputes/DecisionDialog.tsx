import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { DisputeState } from '../../../providers/contract/auction-disputes'
import type { ConsoleProvider } from '../../../providers/types'
import { DialogForm } from '../../../ui/form/DialogForm'
import { TextInput } from '../../../ui/form/TextInput'

type DecisionDialogProps = {
  disputeId: string
  to: DisputeState
  submitLabel: string
  onClose: () => void
  onDone: () => void
}

/** Takes a dispute up or decides it, in words its parties read. */
export function DecisionDialog({ disputeId, to, submitLabel, onClose, onDone }: DecisionDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const isDecision = to !== 'in_review'

  const decide = async ({ text }: { text: string }): Promise<void> => {
    await provider.decideDispute(disputeId, { to, text })
    onDone()
  }

  return (
    <DialogForm
      isOpen
      onClose={onClose}
      title={submitLabel}
      submitLabel={submitLabel}
      done="auctions.disputes.done"
      onSubmit={decide}
    >
      <TextInput
        source="text"
        label={t(isDecision ? 'auctions.disputes.text' : 'auctions.disputes.note')}
        hint={isDecision ? t('auctions.disputes.text_hint') : undefined}
        rows={5}
        isRequired
        autoFocus
      />
    </DialogForm>
  )
}
