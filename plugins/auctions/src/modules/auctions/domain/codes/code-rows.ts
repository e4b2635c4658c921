import { DIVISIONS } from './divisions'
import { TRADE_UNITS } from './trade-units'

/** A code with its names; of units also the symbol by language. Rows with a lower place are shown first. */
export type CodeRow = {
  code: string
  en: string
  ru: string
  uk: string
  symbol: Record<string, string> | null
  place: number
}

type Names = Record<string, string>
export type UnitFacts = Record<string, { name: string; symbol: string }>

/** A name that is missing, or that only repeats the code. */
const isNoName = (name: string | undefined, code: string): boolean => !name?.trim() || name === code

/**
 * Codes of the Common Procurement Vocabulary from its lists by language. Where a list has no name the house's own name
 * of the division stands in, then the English one.
 */
export function cpvRows(en: Names, ru: Names, uk: Names): CodeRow[] {
  const codes = [...new Set([en, ru, uk].flatMap(Object.keys))].filter(isCpvCode).sort()
  return codes.map((code, place) => {
    const division = code.slice(2, 8) === '000000' ? DIVISIONS[code.slice(0, 2)] : undefined
    const english = firstName(code, en[code], division?.en, uk[code], ru[code])
    return {
      code,
      en: english,
      ru: firstName(code, ru[code], division?.ru, english),
      uk: firstName(code, uk[code], division?.uk, english),
      symbol: null,
      place,
    }
  })
}

const firstName = (code: string, ...names: (string | undefined)[]): string =>
  (names.find((name) => !isNoName(name, code)) ?? code).trim()

/** Eight digits and a check digit. */
export const isCpvCode = (text: string): boolean => /^\d{8}-\d$/.test(text)

/** Units of UN/CEFACT Recommendation 20; those of everyday trade first, named in every language. */
export function unitRows(facts: UnitFacts): CodeRow[] {
  const everyday = TRADE_UNITS.map(({ code, names, symbols }, place) => ({
    ...{ code, ...names },
    symbol: symbols,
    place,
  }))
  const known = new Set(everyday.map(({ code }) => code))
  const rest = Object.entries(facts)
    .filter(([code, { name }]) => !known.has(code) && name)
    .sort(([, a], [, b]) => (a.name < b.name ? -1 : 1))
    .map(([code, { name, symbol }], index) => ({
      ...{ code, en: name, ru: name, uk: name },
      symbol: symbol ? { en: symbol, ru: symbol, uk: symbol } : null,
      place: everyday.length + index,
    }))
  return [...everyday, ...rest]
}
