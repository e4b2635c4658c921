import type { Language } from '@gostiny/platform'
import type { Titles } from '../../../bulk/types'

/** UN/CEFACT Recommendation 20 code of "one piece": what is sold when nothing else is said. */
export const PIECE = 'C62'

const same = (symbol: string): Record<Language, string> => ({ en: symbol, ru: symbol, uk: symbol })
const symbols = (en: string, ru: string, uk: string): Record<Language, string> => ({ en, ru, uk })

/** Display symbols of the units of trade by UN/CEFACT Recommendation 20 code. */
const UNIT_SYMBOLS: Record<string, Record<Language, string>> = {
  C62: symbols('pcs', 'шт.', 'шт.'),
  H87: symbols('pcs', 'шт.', 'шт.'),
  EA: symbols('pcs', 'шт.', 'шт.'),
  PR: symbols('pairs', 'пар', 'пар'),
  SET: symbols('sets', 'компл.', 'компл.'),
  PK: symbols('packs', 'уп.', 'уп.'),
  RO: symbols('rolls', 'рул.', 'рул.'),
  MMT: symbols('mm', 'мм', 'мм'),
  CMT: symbols('cm', 'см', 'см'),
  MTR: symbols('m', 'м', 'м'),
  MTK: symbols('m²', 'м²', 'м²'),
  MMK: symbols('mm²', 'мм²', 'мм²'),
  MTQ: symbols('m³', 'м³', 'м³'),
  MQH: symbols('m³/h', 'м³/ч', 'м³/год'),
  LTR: symbols('l', 'л', 'л'),
  MLT: symbols('ml', 'мл', 'мл'),
  GRM: symbols('g', 'г', 'г'),
  KGM: symbols('kg', 'кг', 'кг'),
  TNE: symbols('t', 'т', 'т'),
  NEW: symbols('N', 'Н', 'Н'),
  B47: symbols('kN', 'кН', 'кН'),
  NU: symbols('N·m', 'Н·м', 'Н·м'),
  BAR: symbols('bar', 'бар', 'бар'),
  MPA: symbols('MPa', 'МПа', 'МПа'),
  VLT: symbols('V', 'В', 'В'),
  AMP: symbols('A', 'А', 'А'),
  '4K': symbols('mA', 'мА', 'мА'),
  WTT: symbols('W', 'Вт', 'Вт'),
  KWT: symbols('kW', 'кВт', 'кВт'),
  HTZ: symbols('Hz', 'Гц', 'Гц'),
  RPM: symbols('rpm', 'об/мин', 'об/хв'),
  LUM: symbols('lm', 'лм', 'лм'),
  KEL: symbols('K', 'К', 'К'),
  '2N': symbols('dB', 'дБ', 'дБ'),
  '4H': symbols('µm', 'мкм', 'мкм'),
  DAY: symbols('days', 'дн.', 'дн.'),
  HUR: symbols('h', 'ч', 'год'),
  MIN: symbols('min', 'мин', 'хв'),
  CEL: same('°C'),
  DD: same('°'),
  P1: same('%'),
}

/**
 * The symbol a unit is shown with: the attribute's own in this language, the known one of the code, the
 * attribute's own in another language, else the code itself. No unit has no symbol.
 */
export function unitSymbol(code: string | null | undefined, language: Language, own?: Titles | null): string {
  const known = own?.[language] ?? (code ? UNIT_SYMBOLS[code]?.[language] : undefined)
  return known ?? own?.en ?? own?.ru ?? own?.uk ?? code ?? ''
}

/** Looks like a code of UN/CEFACT Recommendation 20: two or three capital letters or digits. */
export const isUnitCode = (code: string): boolean => /^[A-Z0-9]{2,3}$/.test(code)
