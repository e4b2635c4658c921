import { useTranslation } from 'react-i18next'
import { perUnitKey, unitKey } from './units'

type Packed = { unit: string; pack_size: number; min_quantity: number; step_quantity: number }

/** How the product is sold, in words, and its unit as this language writes it. */
export function useQuantityWords() {
  const { t } = useTranslation()
  const unit = (code: string) => {
    const key = unitKey(code)
    return key ? t(key) : code
  }
  return {
    unit,
    /** "per m": what one price is for. */
    per: (code: string) => {
      const key = perUnitKey(code)
      return key ? t(key) : t('quantity.per', { unit: code })
    },
    pack: ({ unit: code, pack_size, min_quantity, step_quantity }: Packed) => {
      const name = unit(code)
      if (pack_size > 1 && step_quantity === pack_size)
        return t('quantity.pack', { quantity: pack_size, unit: name })
      if (step_quantity > 1) return t('quantity.step', { quantity: step_quantity, unit: name })
      if (min_quantity > 1) return t('quantity.minimum', { quantity: min_quantity, unit: name })
      return null
    },
  }
}
