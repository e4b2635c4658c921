import TextField from '@mui/material/TextField'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDataProvider, useGetMany } from 'react-admin'
import { useState } from 'react'
import { useT } from '../../i18n/useT'
import type { Product } from '../../providers/contract/products'
import type { ConsoleProvider } from '../../providers/types'
import { localDay } from '../../ui/form/DateInput'
import { ErrorState } from '../../ui/state/ErrorState'
import { PriceAnswerRow } from './PriceAnswerRow'
import styles from './PriceListPage.module.css'
import { VariantPicker, type PickedVariant } from './VariantPicker'

type Asked = { variantId: string; title: string; quantity: number }

type PriceQuestionProps = {
  companyId: string | null
  currency: string
  /** Products asked for from the start. */
  productIds?: string[]
}

/** “What would this company pay on this day?”, answered by the engine that prices the portal. */
export function PriceQuestion({ companyId, currency, productIds = [] }: PriceQuestionProps) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const [day, setDay] = useState(localDay(new Date()))
  const [added, setAdded] = useState<Asked[]>([])
  const [quantities, setQuantities] = useState<Record<string, number>>({})
  const { data: suggested = [] } = useGetMany<Product>('products', { ids: productIds })

  const asked: Asked[] = [
    ...added,
    ...suggested.flatMap((product) =>
      (product?.variants ?? [])
        .slice(0, 1)
        .map(({ id }) => ({ variantId: id, title: product.title, quantity: 1 })),
    ),
  ].map((item) => ({ ...item, quantity: quantities[item.variantId] ?? item.quantity }))

  const add = (variant: PickedVariant | null): void => {
    if (!variant) return
    const others = added.filter(({ variantId }) => variantId !== variant.id)
    setAdded([{ variantId: variant.id, title: variant.title, quantity: 1 }, ...others])
  }

  const isToday = day === localDay(new Date())
  const at = isToday || !day ? undefined : new Date(`${day}T12:00:00`).toISOString()
  const question = {
    company_id: companyId,
    currency,
    at,
    items: asked.map(({ variantId, quantity }) => ({ variant_id: variantId, quantity })),
  }
  const {
    data: answers,
    error,
    refetch,
  } = useQuery({
    queryKey: ['price-question', question],
    queryFn: () => provider.askPrices(question),
    enabled: asked.length > 0,
    placeholderData: keepPreviousData,
  })

  return (
    <div className={styles.question}>
      <div className={styles.row} style={{ gridTemplateColumns: 'minmax(0, 1fr) 140px', maxWidth: 560 }}>
        <div>
          <VariantPicker
            label={t('price_lists.question.add_product')}
            placeholder={t('price_lists.question.add_product')}
            onPick={add}
            isAdder
          />
        </div>
        <TextField
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
          slotProps={{ htmlInput: { 'aria-label': t('price_lists.question.day') } }}
        />
      </div>
      {asked.length === 0 && <p className="muted">{t('price_lists.question.hint')}</p>}
      {error && <ErrorState error={error} onRetry={refetch} />}
      <div>
        {asked.map(({ variantId, title, quantity }) => (
          <PriceAnswerRow
            key={variantId}
            title={title}
            quantity={quantity}
            answer={answers?.find((answer) => answer.variant_id === variantId)}
            onQuantity={(next) => setQuantities({ ...quantities, [variantId]: next })}
          />
        ))}
      </div>
    </div>
  )
}
