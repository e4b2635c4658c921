/** A filter by one attribute: any of the keys, or a closed range of numbers with an open end allowed. */
export type AttributeFilter =
  | { code: string; kind: 'values'; keys: string[] }
  | { code: string; kind: 'range'; min: string | null; max: string | null }

const DECIMAL = /^-?\d+(\.\d+)?$/
const RANGE = /^(-?\d+(?:\.\d+)?)?\.\.(-?\d+(?:\.\d+)?)?$/

/**
 * `{ coating: 'zinc,none', length: '20..60' }` as filters; an empty value asks for nothing. A number keeps the
 * form equal numbers share ("40.0" → "40").
 */
export function parseFilters(query: Record<string, string | string[]>): AttributeFilter[] {
  return Object.entries(query).flatMap(([code, given]): AttributeFilter[] => {
    const text = Array.isArray(given) ? given.join(',') : given
    const range = RANGE.exec(text)
    if (range)
      return range[1] || range[2]
        ? [{ code, kind: 'range', min: range[1] ?? null, max: range[2] ?? null }]
        : []
    const keys = text.split(',').filter((key) => key !== '')
    return keys.length ? [{ code, kind: 'values', keys: keys.map(canonicalKey) }] : []
  })
}

const canonicalKey = (key: string) =>
  DECIMAL.test(key) && key.includes('.') ? key.replace(/0+$/, '').replace(/\.$/, '') : key
