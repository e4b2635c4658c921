import type { Problem } from '../protocol/line'
import { excerpt, LONGEST_LINE, parseLine } from '../protocol/parse-line'
import type { OwnLine } from './line'

type Fields = Record<string, unknown>
type Check = [name: string, what: string, holds: (value: unknown) => boolean]

const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown) => typeof value === 'string'
const isHash = (value: unknown) => isText(value) && /^[0-9a-f]{64}$/.test(String(value))

const whole = (name: string): Check => [name, 'a whole number', Number.isSafeInteger]
const hash = (name: string): Check => [name, '64 hex digits', isHash]
const text = (name: string): Check => [name, 'a text', isText]

/** Lines only the protocol of one participant has, and what its first line says beside the usual. */
const CHECKS: Record<string, Check[]> = {
  protocol: [['extent', 'own', (value) => value === 'own'], text('participant_id')],
  terms: [
    ['rules', 'an object', isObject],
    text('words'),
    ['participant', 'an object or null', (value) => value === null || isObject(value)],
    text('signature'),
  ],
  withheld: [whole('seq'), hash('head')],
  sum: [whole('from'), whole('to'), hash('digest'), text('signature')],
}
/** Lines both kinds of protocol have. */
const COMMON = new Set(['protocol', 'event', 'head', 'receipt'])

const parsed = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

/** Reads one line of the protocol of one participant; whatever it contains, the answer is a line or what is wrong. */
export const parseOwnLine = (line: string): OwnLine | Problem => {
  const value = line.length > LONGEST_LINE ? undefined : parsed(line)
  const type = isObject(value) && isText(value.type) ? String(value.type) : ''
  const checks = Object.hasOwn(CHECKS, type) ? CHECKS[type]! : []
  if (checks.length === 0 && !COMMON.has(type)) {
    const expected = `a line of type ${[...COMMON, 'terms', 'withheld', 'sum'].join(', ')}`
    return { expected, found: excerpt(line) }
  }
  const fields = value as Fields
  const wrong = checks.find(([name, , holds]) => !holds(fields[name]))
  if (wrong) return { expected: `${wrong[0]}: ${wrong[1]}`, found: excerpt(fields[wrong[0]]) }
  return COMMON.has(type) ? (parseLine(line) as OwnLine | Problem) : (fields as OwnLine)
}

/** Whether a file begins as the protocol of one participant does. */
export const isOwnProtocol = (firstLine: string): boolean => {
  const value = firstLine.length > LONGEST_LINE ? undefined : parsed(firstLine)
  return isObject(value) && value.extent !== undefined
}
