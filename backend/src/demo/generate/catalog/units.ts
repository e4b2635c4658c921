import { text, type Text } from '../text'

/** Units of sale with their codes of UN/CEFACT Recommendation 20. */
export const UNITS = {
  piece: { code: 'H87', title: text('pcs', 'шт.', 'шт.') },
  pack: { code: 'PK', title: text('pack', 'уп.', 'уп.') },
  set: { code: 'SET', title: text('set', 'компл.', 'компл.') },
  pair: { code: 'PR', title: text('pair', 'пара', 'пара') },
  metre: { code: 'MTR', title: text('m', 'м', 'м') },
  roll: { code: 'RO', title: text('roll', 'рулон', 'рулон') },
} as const satisfies Record<string, { code: string; title: Text }>

export type UnitCode = keyof typeof UNITS
