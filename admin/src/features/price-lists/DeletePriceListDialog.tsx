import { useDelete } from 'react-admin'
import { useNavigate } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { PriceList } from '../../providers/contract/prices'
import { DialogForm } from '../../ui/form/DialogForm'

type DeletePriceListDialogProps = { list: PriceList; isOpen: boolean; onClose: () => void }

export function DeletePriceListDialog({ list, isOpen, onClose }: DeletePriceListDialogProps) {
  const t = useT()
  const navigate = useNavigate()
  const [remove] = useDelete<PriceList>()

  const submit = async (): Promise<void> => {
    await remove(
      'price-lists',
      { id: list.id, previousData: list },
      { returnPromise: true, mutationMode: 'pessimistic' },
    )
    navigate('/price-lists')
  }

  return (
    <DialogForm
      isOpen={isOpen}
      onClose={onClose}
      title={t('price_lists.delete.title', { title: list.title })}
      lead={t('price_lists.delete.lead')}
      submitLabel={t('ra.action.delete')}
      isDanger
      done="price_lists.delete.done"
      onSubmit={submit}
    />
  )
}
