import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { FlagState } from '../../../providers/contract/auction-flags'
import type { ConsoleProvider } from '../../../providers/types'
import { DialogForm } from '../../../ui/form/DialogForm'
import { TextInput } from '../../../ui/form/TextInput'

type ReviewDialogProps = {
  flagId: string
  state: FlagState
  submitLabel: string
  onClose: () => void
  onDone: () => void
}

/** What a member of staff thinks of a sign, and why. */
export function ReviewDialog({ flagId, state, submitLabel, onClose, onDone }: ReviewDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()

  const review = async ({ reason }: { reason: string }): Promise<void> => {
    await provider.reviewFlag(flagId, { state, reason })
    onDone()
  }

  return (
    <DialogForm
      isOpen
      onClose={onClose}
      title={t('auctions.flags.review')}
      submitLabel={submitLabel}
      done="auctions.flags.done"
      onSubmit={review}
    >
      <TextInput
        source="reason"
        label={t('auctions.flags.reason')}
        hint={t('auctions.flags.reason_hint')}
        rows={4}
        isRequired
        autoFocus
      />
    </DialogForm>
  )
}
