/** Codes of UN/CEFACT Recommendation 20 that goods are ordered by. */
export const UNITS = [
  'C62',
  'H87',
  'PK',
  'SET',
  'PR',
  'RO',
  'MTR',
  'MTK',
  'MTQ',
  'KGM',
  'TNE',
  'LTR',
  'HUR',
] as const
export type Unit = (typeof UNITS)[number]

/** A code with a name of its own, or null for the many that are shown as they are. */
export const unitKey = (code: string): Unit | null => UNITS.find((unit) => unit === code) ?? null

/** Names under which the catalog shows units, by code: what is bought there keeps its unit. */
const SHOWN: Partial<Record<Unit, string[]>> = {
  H87: ['pcs', 'шт.', 'шт'],
  PK: ['pack', 'уп.'],
  SET: ['set', 'компл.'],
  PR: ['pair', 'пара'],
  RO: ['roll', 'рулон'],
  MTR: ['m', 'м'],
}

/** The code of a unit the catalog names so; one piece when it is not known. */
export const codeOfUnit = (name: string | null): Unit =>
  UNITS.find((unit) => unit === name || SHOWN[unit]?.includes(name ?? '')) ?? 'C62'
