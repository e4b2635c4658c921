import { useTranslation } from '~/i18n/use-translation'
import { useUnitWords, type Unit } from './use-unit-words'

type Packed = Unit & { pack_size: number; min_quantity: number; step_quantity: number }

/** How the product is sold, in words; null when by any number from one. */
export function usePackWords() {
  const { t } = useTranslation()
  const { amount } = useUnitWords()
  return (goods: Packed) => {
    const { pack_size, min_quantity, step_quantity } = goods
    if (pack_size > 1 && step_quantity === pack_size)
      return t('quantity.pack', { amount: amount(goods, pack_size) })
    if (step_quantity > 1) return t('quantity.step', { amount: amount(goods, step_quantity) })
    if (min_quantity > 1) return t('quantity.minimum', { amount: amount(goods, min_quantity) })
    return null
  }
}
