import type { Language } from '@gostiny/platform'

/** Numbers and times as a protocol writes them: amounts digit for digit, times with milliseconds, in UTC. */
export function amounts(language: Language, currency: string, decimals = 0) {
  const parts = new Intl.NumberFormat(language).formatToParts(12345.6)
  const mark = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const [group, point] = [mark('group') || '\u00a0', mark('decimal')]
  const number = (text: string): string => {
    if (text.includes('/')) return text
    const [whole, rest] = text.split('.')
    const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
    return rest === undefined ? grouped : grouped + point + rest
  }
  const padded = (text: string): string => {
    const [whole, rest = ''] = text.split('.')
    return decimals && !text.includes('/') ? `${whole}.${rest.padEnd(decimals, '0')}` : text
  }
  const time = (at: number): string => new Date(at).toISOString().replace('T', '\u00a0').replace('Z', '')
  return {
    number,
    time,
    money: (text: string, unit = currency) => `${number(padded(text))}\u00a0${unit.toUpperCase()}`,
  }
}
export type Amounts = ReturnType<typeof amounts>
