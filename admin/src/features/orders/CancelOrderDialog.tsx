import { useDataProvider } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { Order } from '../../providers/contract/orders'
import type { ConsoleProvider } from '../../providers/types'
import { DialogForm } from '../../ui/form/DialogForm'
import { TextInput } from '../../ui/form/TextInput'

type CancelOrderDialogProps = { order: Order; isOpen: boolean; onClose: () => void; onCanceled: () => void }

export function CancelOrderDialog({ order, isOpen, onClose, onCanceled }: CancelOrderDialogProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()

  const cancel = async ({ reason }: { reason: string }): Promise<void> => {
    await provider.cancelOrder(order.id, reason)
    onCanceled()
  }

  return (
    <DialogForm
      isOpen={isOpen}
      onClose={onClose}
      title={t('orders.cancel.title', { number: order.display_id })}
      lead={t('orders.cancel.lead')}
      submitLabel={t('orders.cancel.action')}
      isDanger
      done="orders.cancel.done"
      onSubmit={cancel}
    >
      <TextInput source="reason" label={t('orders.cancel.reason')} rows={3} isRequired autoFocus />
    </DialogForm>
  )
}
