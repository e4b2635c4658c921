import { amount, formatAmount, formatQuantity } from '../modules/client_profile/domain/amount'

export const iso = (at: Date | null | undefined): string | null => at?.toISOString() ?? null

/** Money as the database gives it, without its trailing zeros. */
export const money = (value: string | null | undefined): string => formatAmount(amount(value))

export const optionalMoney = (value: string | null): string | null => (value === null ? null : money(value))

export const quantity = (value: string): string => formatQuantity(amount(value))

export const optionalQuantity = (value: string | null): string | null =>
  value === null ? null : quantity(value)
