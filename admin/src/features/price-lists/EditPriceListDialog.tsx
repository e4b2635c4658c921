import { useUpdate } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { PriceList } from '../../providers/contract/prices'
import { DialogForm } from '../../ui/form/DialogForm'
import { priceListFacts } from './priceListFacts'
import { PriceListForm } from './PriceListForm'

type EditPriceListDialogProps = { list: PriceList; isOpen: boolean; onClose: () => void }

export function EditPriceListDialog({ list, isOpen, onClose }: EditPriceListDialogProps) {
  const t = useT()
  const [update] = useUpdate<PriceList>()

  return (
    <DialogForm<PriceList>
      isOpen={isOpen}
      onClose={onClose}
      title={list.title}
      submitLabel={t('ra.action.save')}
      done="price_lists.saved"
      defaultValues={list}
      onSubmit={(values) =>
        update(
          'price-lists',
          { id: list.id, data: priceListFacts({ ...values, id: list.id }), previousData: list },
          { returnPromise: true, mutationMode: 'pessimistic' },
        )
      }
    >
      <PriceListForm />
    </DialogForm>
  )
}
