import { registry } from '../registry'
import type { ClosedLot } from './closed-lot'

export type ScreenKind = 'cover_bids' | 'even_gaps' | 'rotation' | 'identical_prices' | 'same_address'

/** What a screen noticed about some suppliers, and what it rests on. A sign, never a verdict. */
export type Finding = {
  /** Sorted. */
  company_ids: string[]
  lot_ids: string[]
  /** Lots the figures rest on. */
  n: number
  /** In how many of them it was so. */
  k: number
  /** In what share of comparable cases it is so by itself; null where the screen needs none. */
  expected: number | null
  /** How likely so much of it is by chance alone; null where the sign is a fact and no frequency. */
  p: number | null
  /** The middle distance between the offers, as a share of the lower one, where distance is what was looked at. */
  gap?: number
}

export type Flag = Finding & { screen: ScreenKind }

/** Looks at closed lots for one kind of sign. Pure; lots are given in order of their close. */
export type Screen = (lots: readonly ClosedLot[]) => Finding[]

export const screens = registry<ScreenKind, Screen>('screen')
