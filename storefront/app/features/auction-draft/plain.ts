import { typedPrice } from '../auction-room/typed-price'

const SECOND = 1_000
const MINUTE = 60_000

/** Plain decimals are sent as such; what is none is sent as typed, for the server to say so at the field. */
export function plain(text: string): string {
  const isNegative = text.trim().startsWith('-')
  const decimal = typedPrice(text.trim().replace(/^-/, ''))
  return decimal === null ? text : `${isNegative ? '-' : ''}${decimal}`
}

export const plainOrNull = (text: string): string | null => (text.trim() ? plain(text) : null)
export const seconds = (text: string): number => Math.round(Number(plain(text)) * SECOND)
export const minutes = (text: string): number => Math.round(Number(plain(text)) * MINUTE)

/** An ISO instant of a local time as `datetime-local` has it; empty when it is none. */
export function instant(local: string): string {
  const time = new Date(local)
  return Number.isNaN(time.getTime()) ? '' : time.toISOString()
}
