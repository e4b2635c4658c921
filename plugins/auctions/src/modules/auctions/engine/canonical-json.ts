/** JSON with sorted keys and without spaces, so that equal things have equal bytes and hashes. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const named = value as Record<string, unknown>
  let text = ''
  for (const name of Object.keys(named).sort()) {
    if (named[name] !== undefined)
      text += `${text && ','}${JSON.stringify(name)}:${canonicalJson(named[name])}`
  }
  return `{${text}}`
}
