import MenuItem from '@mui/material/MenuItem'
import TextField from '@mui/material/TextField'
import { useGetOne } from 'react-admin'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useT } from '../../i18n/useT'
import type { Product, ProductVariant } from '../../providers/contract/products'
import { RecordPicker } from '../../ui/form/RecordPicker'

export type PickedVariant = { id: string; title: string; sku: string | null }

type VariantPickerProps = {
  id?: string
  label?: string
  placeholder?: string
  onPick: (variant: PickedVariant | null) => void
  /** Told while the variants of a chosen product are on their way. */
  onLoading?: (isLoading: boolean) => void
  /** Empties itself after each pick, to add one after another. */
  isAdder?: boolean
  error?: boolean
  helperText?: ReactNode
}

/** Finds an article by name or SKU; of a product with several variants one is chosen. */
export function VariantPicker({ onPick, onLoading, isAdder, ...picker }: VariantPickerProps) {
  const t = useT()
  const [productId, setProductId] = useState<string | null>(null)
  const { data: product, isFetching } = useGetOne<Product>(
    'products',
    { id: productId ?? '' },
    { enabled: productId !== null },
  )
  const variants = product?.id === productId ? product?.variants : undefined
  const settled = useRef<string | null>(null)
  const isLoading = productId !== null && isFetching && !variants

  useEffect(() => onLoading?.(isLoading), [isLoading, onLoading])

  const pick = (variant: ProductVariant | undefined): void => {
    if (!product || !variant) return
    onPick({ id: variant.id, sku: variant.sku, title: product.title })
    if (isAdder) setProductId(null)
  }

  useEffect(() => {
    if (!product || !variants || settled.current === product.id) return
    settled.current = product.id
    if (variants.length === 1) pick(variants[0])
    // Choosing is an answer to the product arriving, not to the handlers changing.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [product, variants])

  return (
    <>
      <RecordPicker
        {...picker}
        resource="products"
        nameOf={({ title }) => title}
        noteOf={({ sku }) => sku ?? ''}
        value={productId}
        onChange={(record) => {
          settled.current = null
          setProductId(record?.id ?? null)
          onPick(null)
        }}
      />
      {variants && variants.length > 1 && (
        <TextField
          select
          defaultValue=""
          label={t('price_lists.question.variant')}
          sx={{ mt: 2 }}
          onChange={({ target }) => pick(variants.find(({ id }) => id === target.value))}
        >
          {variants.map(({ id, sku, title }) => (
            <MenuItem key={id} value={id}>
              {[sku, title].filter(Boolean).join(' · ')}
            </MenuItem>
          ))}
        </TextField>
      )}
    </>
  )
}
