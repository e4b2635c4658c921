import { useMemo } from 'react'
import { usePreferences } from '~/session/use-preferences'
import { unitWord } from '../quantity/unit-word'
import * as format from './format'

/** Formatters bound to the language and the time zone of the person who reads. */
export function useFormat() {
  const { language, timeZone } = usePreferences()
  return useMemo(
    () => ({
      amount: (value: string | number) => format.formatAmount(value, language),
      unitPrice: (value: string | number) => format.formatUnitPrice(value, language),
      money: (value: string | number, currency: string) => format.formatMoney(value, currency, language),
      number: (value: string | number) => format.formatNumber(value, language),
      unit: (unit: string, quantity: number) => unitWord(unit, quantity, language),
      quantity: (quantity: number, unit: string) =>
        `${format.formatNumber(quantity, language)}\u00a0${unitWord(unit, quantity, language)}`,
      date: (value: string | Date) => format.formatDate(value, language, timeZone),
      shortDate: (value: string | Date) => format.formatShortDate(value, language, timeZone),
      dateTime: (value: string | Date) => format.formatDateTime(value, language, timeZone),
      month: (value: string | Date) => format.formatMonth(value, language, timeZone),
    }),
    [language, timeZone],
  )
}
