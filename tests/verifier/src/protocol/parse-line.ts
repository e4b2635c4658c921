import type { Line, Problem } from './line'

/** Longer than any event of an honest lot. */
export const LONGEST_LINE = 16 * 1024 * 1024

type Kind = [what: string, holds: (value: unknown) => boolean]
type Shape = Record<string, Kind>

const isText = (value: unknown) => typeof value === 'string'
const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

const text: Kind = ['a text', isText]
const whole: Kind = ['a whole number', Number.isSafeInteger]
const hash: Kind = ['64 hex digits', (value) => isText(value) && /^[0-9a-f]{64}$/.test(String(value))]

const SHAPES: Record<Line['type'], Shape> = {
  protocol: {
    version: ['1', (value) => value === 1],
    lot_id: text,
    public_key: text,
    exported_at: ['an instant', (value) => isText(value) || Number.isSafeInteger(value)],
  },
  limits: { key: ['32 bytes in base64url', (value) => isText(value) && /^[\w-]{43}$/.test(String(value))] },
  event: {
    seq: whole,
    at: whole,
    kind: text,
    data: ['an object', isObject],
    cause: ['an object or nothing', (value) => value === undefined || isObject(value)],
    head: text,
  },
  head: { seq: whole, head: hash, at: whole, signature: text },
  receipt: { seq: whole, at: whole, value: text, head: hash, participant_id: text, signature: text },
}

const FIELDS = Object.fromEntries(
  Object.entries(SHAPES).map(([type, shape]) => [type, Object.entries(shape)]),
) as Record<Line['type'], [string, Kind][]>

/** A few characters of something unexpected. */
export const excerpt = (value: unknown): string => {
  const whole = typeof value === 'string' ? value : (JSON.stringify(value) ?? 'nothing')
  return whole.length > 120 ? `${whole.slice(0, 120)}…` : whole
}

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isType = (type: unknown): type is Line['type'] => isText(type) && Object.hasOwn(SHAPES, String(type))

/** Reads one line; whatever it contains, the answer is a line or what is wrong with it. */
export const parseLine = (line: string): Line | Problem => {
  if (line.length > LONGEST_LINE)
    return { expected: `at most ${LONGEST_LINE} characters`, found: 'a longer line' }
  const value = parsed(line)
  if (!isObject(value)) return { expected: 'a JSON object', found: excerpt(line) }
  const fields = value as Record<string, unknown>
  if (!isType(fields.type))
    return { expected: `a type of ${Object.keys(SHAPES).join(', ')}`, found: excerpt(fields.type) }
  const wrong = FIELDS[fields.type].find(([name, [, holds]]) => !holds(fields[name]))
  if (!wrong) return fields as Line
  const [name, [what]] = wrong
  return { expected: `${name}: ${what}`, found: excerpt(fields[name]) }
}
