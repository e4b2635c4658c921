/** Units as the catalog writes them (own short names and UN/ECE Recommendation 20 codes) to the keys of their names. */
const UNITS = {
  pcs: 'units.piece',
  piece: 'units.piece',
  C62: 'units.piece',
  H87: 'units.piece',
  m: 'units.metre',
  MTR: 'units.metre',
  kg: 'units.kilogram',
  KGM: 'units.kilogram',
  l: 'units.litre',
  LTR: 'units.litre',
  m2: 'units.square_metre',
  MTK: 'units.square_metre',
  pair: 'units.pair',
  PR: 'units.pair',
  set: 'units.set',
  SET: 'units.set',
  pack: 'units.pack',
  PK: 'units.pack',
  roll: 'units.roll',
  RO: 'units.roll',
} as const

type UnitKey = (typeof UNITS)[keyof typeof UNITS]
type PerUnitKey = UnitKey extends `units.${infer Name}` ? `per_unit.${Name}` : never

export const unitKey = (code: string): UnitKey | null => UNITS[code as keyof typeof UNITS] ?? null

export const perUnitKey = (code: string): PerUnitKey | null =>
  (unitKey(code)?.replace('units.', 'per_unit.') as PerUnitKey | undefined) ?? null
