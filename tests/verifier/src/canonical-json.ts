const NEEDS_NO_ESCAPE = /^[ !#-[\]-~]*$/

const quoted = (text: string) => (NEEDS_NO_ESCAPE.test(text) ? `"${text}"` : JSON.stringify(text))

/** Sorts in place; the few keys of an event are sorted faster by hand than by the general way. */
const sorted = (keys: string[]): string[] => {
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index]!
    let place = index
    for (; place > 0 && keys[place - 1]! > key; place -= 1) keys[place] = keys[place - 1]!
    keys[place] = key
  }
  return keys
}

const MANY_KEYS = 32
const keysOf = (object: object) => {
  const keys = Object.keys(object)
  return keys.length > MANY_KEYS ? keys.sort() : sorted(keys)
}

/** JSON with sorted keys, no spaces and what is undefined left out: one text for one meaning. */
export const canonicalJson = (value: unknown): string => {
  if (typeof value === 'string') return quoted(value)
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null'
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  const object = value as Record<string, unknown>
  let text = ''
  for (const key of keysOf(object)) {
    if (object[key] === undefined) continue
    text += `${text === '' ? '' : ','}${quoted(key)}:${canonicalJson(object[key])}`
  }
  return `{${text}}`
}
