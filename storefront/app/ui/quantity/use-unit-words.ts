import { useTranslation } from '~/i18n/use-translation'
import { useFormat } from '../format/use-format'

/** The unit goods are sold in: its symbol, and the UN/CEFACT code by which it is counted in words. */
export type Unit = { unit: string | null; unit_code: string | null }

/** Units that are words and follow the number before them; the others are symbols. */
const COUNTED = {
  C62: 'piece',
  H87: 'piece',
  EA: 'piece',
  PR: 'pair',
  SET: 'set',
  PK: 'pack',
  RO: 'roll',
} as const

const isCounted = (code: string | null): code is keyof typeof COUNTED => code !== null && code in COUNTED

/** Names units as the number before them asks: 1 pack, 2 packs, a price for one pack. */
export function useUnitWords() {
  const { t } = useTranslation()
  const format = useFormat()
  const word = ({ unit, unit_code }: Unit, count: number) =>
    isCounted(unit_code) ? t(`units.${COUNTED[unit_code]}`, { count }) : (unit ?? '')
  const amount = (goods: Unit, quantity: number) =>
    `${format.number(quantity)}\u00a0${word(goods, quantity)}`.trimEnd()
  return { word, amount }
}
