import Button from '@mui/material/Button'
import { useDataProvider, useNotify } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { ListPrice, PriceList, PriceToSave } from '../../providers/contract/prices'
import type { ConsoleProvider } from '../../providers/types'
import { DateInput } from '../../ui/form/DateInput'
import { DecimalInput, plainDecimal } from '../../ui/form/DecimalInput'
import { DialogForm } from '../../ui/form/DialogForm'
import { FieldGrid } from '../../ui/form/FormShell'
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
  const [isPicking, setPicking] = useState(false)

  const save = async ({
    variant_id,
    min_quantity,
    amount,
    starts_at,
    ends_at,
  }: PriceToSave): Promise<void> => {
    await provider.savePrice(list.id, {
      id: price?.id,
      variant_id,
      min_quantity: plainDecimal(String(min_quantity)),
      amount: plainDecimal(amount),
      starts_at,
      ends_at,
    })
    onSaved()
  }
  const remove = async (): Promise<void> => {
    try {
      if (price) await provider.removePrice(list.id, price.id)
      notify('price_lists.prices.removed', { type: 'success' })
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
      isWaiting={isPicking}
    >
      {!price && (
        <VariantInput source="variant_id" label={t('orders.fields.product')} onLoading={setPicking} />
      )}
      <FieldGrid>
        <DecimalInput source="min_quantity" label={t('price_lists.fields.min_quantity')} isRequired />
        <DecimalInput
          source="amount"
          label={t('price_lists.fields.amount', { currency: list.currency.toUpperCase() })}
          isRequired
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
