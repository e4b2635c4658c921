type Name = { name: string; label: string }

/** Sorted names of objects met before, by the names as they stand: events come in few shapes. */
const shapes = new Map<string, Name[]>()
const MOST_SHAPES = 1_000
/** Stands in no name, so that no two shapes are taken for one. */
const BETWEEN = '\u0000'

/** JSON with sorted keys and without spaces, so that equal things have equal bytes and hashes. */
export function canonicalJson(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  const named = value as Record<string, unknown>
  let text = ''
  for (const { name, label } of namesOf(named)) {
    const held = named[name]
    if (held !== undefined) text += `${text && ','}${label}:${canonicalJson(held)}`
  }
  return `{${text}}`
}

const NEEDS_NO_ESCAPE = /^[ !#-[\]-~]*$/
const quoted = (text: string): string => (NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : JSON.stringify(text))

function namesOf(named: object): Name[] {
  const names = Object.keys(named)
  const shape = names.join(BETWEEN)
  const known = shapes.get(shape)
  if (known) return known
  const sorted = names.sort().map((name) => ({ name, label: JSON.stringify(name) }))
  if (shapes.size < MOST_SHAPES && !names.some((name) => name.includes(BETWEEN))) shapes.set(shape, sorted)
  return sorted
}
