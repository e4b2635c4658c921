import type { Decision } from './dates'

export const DECIMAL_MARKS = ['.', ','] as const
export type DecimalMark = (typeof DECIMAL_MARKS)[number]

const spaces = /[\s\u00a0\u202f']/g
const MAX_DIGITS = 30

/**
 * A decimal in canonical form (`-1234.5`), or undefined when the text is not a number with this decimal mark. The
 * other mark is accepted between groups of three digits, as are spaces and apostrophes.
 */
export function parseDecimal(text: string, mark: DecimalMark): string | undefined {
  if (mark === '.' && /^-?\d{1,15}(\.\d{1,6})?$/.test(text)) return canonical(text)
  const bare = text
    .trim()
    .replace(spaces, '')
    .replace(/^\u2212/, '-')
  const shape =
    mark === '.' ? /^[-+]?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/ : /^[-+]?(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/
  if (!shape.test(bare) || bare.length > MAX_DIGITS) return undefined
  return canonical(mark === '.' ? bare.replaceAll(',', '') : bare.replaceAll('.', '').replace(',', '.'))
}

function canonical(text: string): string {
  const isNegative = text.startsWith('-')
  const [whole, fraction = ''] = text.replace(/^[-+]/, '').split('.')
  const digits = whole.replace(/^0+(?=\d)/, '')
  const rest = fraction.replace(/0+$/, '')
  const size = rest ? `${digits}.${rest}` : digits
  return isNegative && size !== '0' ? `-${size}` : size
}

/** Votes for each mark; a value like `1,234` could mean either and votes for none. */
export type NumberEvidence = Record<DecimalMark, number> & { open: number }

export const noNumberEvidence = (): NumberEvidence => ({ '.': 0, ',': 0, open: 0 })

export function addNumber(evidence: NumberEvidence, text: string): void {
  const bare = text.trim().replace(spaces, '')
  if (!/[.,]/.test(bare)) return
  const asPoint = parseDecimal(bare, '.')
  const asComma = parseDecimal(bare, ',')
  if (asPoint !== undefined && asComma === undefined) evidence['.'] += 1
  else if (asComma !== undefined && asPoint === undefined) evidence[','] += 1
  else if (asPoint !== undefined && /^[-+]?0/.test(bare)) evidence[bare.includes(',') ? ',' : '.'] += 1
  else if (asPoint !== undefined) evidence.open += 1
}

/** The mark most values vote for; a file that holds only values like `1,234` leaves it open. */
export function decideDecimalMark(evidence: NumberEvidence): Decision<DecimalMark> {
  if (evidence['.'] === evidence[',']) {
    const isOpen = evidence.open > 0 || evidence['.'] > 0
    return isOpen ? { undecided: ['.', ','] } : { decided: '.' }
  }
  return { decided: evidence['.'] > evidence[','] ? '.' : ',' }
}
