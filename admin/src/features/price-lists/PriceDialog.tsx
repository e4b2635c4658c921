import Button from '@mui/material/Button'
import { minValue, number, useDataProvider, useNotify } from 'react-admin'
import { useT } from '../../i18n/useT'
import type { ListPrice, PriceList, PriceToSave } from '../../providers/contract/prices'
import type { ConsoleProvider } from '../../providers/types'
import { DateInput } from '../../ui/form/DateInput'
import { DialogForm } from '../../ui/form/DialogForm'
import { FieldGrid } from '../../ui/form/FormShell'
import { TextInput } from '../../ui/form/TextInput'
import { VariantInput } from './VariantInput'

type PriceDialogProps = {
  list: PriceList
  /** The price to change; without it a new one is set. */
  price: ListPrice | undefined
  onClose: () => void
  onSaved: () => void
}

export function PriceDialog({ list, price, onClose, onSaved }: PriceDialogProps) {
  const t = useT()
  const notify = useNotify()
  const provider = useDataProvider<ConsoleProvider>()

  const save = async ({
    variant_id,
    min_quantity,
    amount,
    starts_at,
    ends_at,
  }: PriceToSave): Promise<void> => {
    const upsert = [
      { id: price?.id, variant_id, min_quantity: String(min_quantity), amount, starts_at, ends_at },
    ]
    await provider.savePrices(list.id, { upsert, delete: [] })
    onSaved()
  }
  const remove = async (): Promise<void> => {
    try {
      await provider.savePrices(list.id, { upsert: [], delete: price ? [price.id] : [] })
      onSaved()
      onClose()
    } catch (refusal) {
      notify((refusal as Error).message, { type: 'error' })
    }
  }

  return (
    <DialogForm
      isOpen
      onClose={onClose}
      title={price ? price.title : t('price_lists.prices.add')}
      lead={price?.sku && <span className="mono">{price.sku}</span>}
      submitLabel={t('ra.action.save')}
      done="price_lists.prices.saved"
      defaultValues={price ?? { min_quantity: 1 }}
      onSubmit={save}
    >
      {!price && <VariantInput source="variant_id" label={t('orders.fields.product')} />}
      <FieldGrid>
        <TextInput
          source="min_quantity"
          type="number"
          label={t('price_lists.fields.min_quantity')}
          isRequired
          validate={[number(), minValue(0)]}
        />
        <TextInput
          source="amount"
          label={t('price_lists.fields.amount', { currency: list.currency.toUpperCase() })}
          isRequired
          validate={[minValue(0)]}
          hint={
            price?.base_amount ? t('price_lists.prices.base_hint', { amount: price.base_amount }) : undefined
          }
        />
        <DateInput source="starts_at" label={t('price_lists.fields.starts_at')} />
        <DateInput source="ends_at" label={t('price_lists.fields.ends_at')} />
      </FieldGrid>
      {price && (
        <Button variant="text" color="error" onClick={remove} sx={{ alignSelf: 'flex-start' }}>
          {t('price_lists.prices.remove')}
        </Button>
      )}
    </DialogForm>
  )
}
