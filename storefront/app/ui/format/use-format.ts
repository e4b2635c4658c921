import { useMemo } from 'react'
import { usePreferences } from '~/session/use-preferences'
import * as format from './format'

/** Formatters bound to the language and the time zone of the person who reads. */
export function useFormat() {
  const { language, timeZone } = usePreferences()
  return useMemo(
    () => ({
      amount: (value: string | number) => format.formatAmount(value, language),
      unitPrice: (value: string | number) => format.formatUnitPrice(value, language),
      money: (value: string | number, currency: string) => format.formatMoney(value, currency, language),
      /** Money as the server says it exactly, with its currency. */
      exact: (value: string, currency: string, digits = 2) =>
        `${format.formatExact(value, digits, language)}\u00a0${format.currencySymbol(currency)}`,
      percent: (value: string) => `${format.formatPercent(value, language)}\u00a0%`,
      time: (value: string | Date) => format.formatTime(value, language, timeZone),
      number: (value: string | number) => format.formatNumber(value, language),
      date: (value: string | Date) => format.formatDate(value, language, timeZone),
      shortDate: (value: string | Date) => format.formatShortDate(value, language, timeZone),
      shortDateTime: (value: string | Date) => format.formatShortDateTime(value, language, timeZone),
      dateTime: (value: string | Date) => format.formatDateTime(value, language, timeZone),
      month: (value: string | Date) => format.formatMonth(value, language, 'UTC'),
      monthOfYear: (value: string | Date) => format.formatMonthOfYear(value, language, 'UTC'),
    }),
    [language, timeZone],
  )
}
