import { useTranslation } from '~/i18n/use-translation'

type Packed = { unit: string | null; pack_size: number; min_quantity: number; step_quantity: number }

/** How the product is sold, in words; null when by any number from one. */
export function usePackWords() {
  const { t } = useTranslation()
  return ({ unit, pack_size, min_quantity, step_quantity }: Packed) => {
    const name = unit ?? ''
    if (pack_size > 1 && step_quantity === pack_size)
      return t('quantity.pack', { quantity: pack_size, unit: name })
    if (step_quantity > 1) return t('quantity.step', { quantity: step_quantity, unit: name })
    if (min_quantity > 1) return t('quantity.minimum', { quantity: min_quantity, unit: name })
    return null
  }
}
