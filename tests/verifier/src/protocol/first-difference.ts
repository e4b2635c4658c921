import { canonicalJson } from '../canonical-json'
import { excerpt } from './parse-line'

/** Where two values differ, and how. */
export type Difference = { path: string; expected: string; found: string }

const isNested = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const shown = (value: unknown) => (value === undefined ? 'nothing' : excerpt(canonicalJson(value)))

/** The first difference of two JSON values, or null; undefined counts as absent. */
export const firstDifference = (expected: unknown, found: unknown, path: string): Difference | null => {
  if (expected === found) return null
  const areAlike = isNested(expected) && isNested(found) && Array.isArray(expected) === Array.isArray(found)
  if (!areAlike) return { path, expected: shown(expected), found: shown(found) }
  for (const key of Object.keys(expected)) {
    if (expected[key] === found[key]) continue
    const difference = firstDifference(expected[key], found[key], `${path}.${key}`)
    if (difference) return difference
  }
  const surplus = Object.keys(found).find((key) => found[key] !== undefined && expected[key] === undefined)
  if (surplus === undefined) return null
  return { path: `${path}.${surplus}`, expected: 'nothing', found: shown(found[surplus]) }
}
