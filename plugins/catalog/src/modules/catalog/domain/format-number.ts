import type { Language } from '@gostiny/platform'

/** Grouping begins with five digits where the language's typography says so (ru, uk). */
const style: Record<Language, { group: string; decimal: string; groupFrom: number }> = {
  en: { group: ',', decimal: '.', groupFrom: 4 },
  ru: { group: '\u00a0', decimal: ',', groupFrom: 5 },
  uk: { group: '\u00a0', decimal: ',', groupFrom: 5 },
}

/**
 * A decimal string ("12500.50") in a language's digits ("12,500.5", "12 500,5"). Works on the string, so no
 * digit is lost; zeros after the last digit of the fraction are dropped.
 */
export function formatNumber(decimal: string, language: Language): string {
  const { group, decimal: mark, groupFrom } = style[language]
  const parts = /^(?<sign>-?)(?<whole>\d+)(?:\.(?<fraction>\d+))?$/.exec(decimal)?.groups
  if (!parts) return decimal
  const { sign, whole, fraction = '' } = parts
  const digits = whole.replace(/^0+(?=\d)/, '')
  const grouped = digits.length >= groupFrom ? digits.replace(/\B(?=(\d{3})+$)/g, group) : digits
  const rest = fraction.replace(/0+$/, '')
  return `${sign ? '−' : ''}${grouped}${rest ? mark + rest : ''}`
}
