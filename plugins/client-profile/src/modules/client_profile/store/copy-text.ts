/** PostgreSQL's COPY text format: tab between fields, newline after rows, \N for null. */
export type Field = string | number | bigint | boolean | null | undefined

const SPECIAL = /[\\\t\n\r]/g
const ESCAPES: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }

function encodeField(field: Field): string {
  if (field === null || field === undefined) return '\\N'
  if (typeof field !== 'string') return String(field)
  return field.replace(SPECIAL, (character) => ESCAPES[character])
}

export const encodeRow = (fields: readonly Field[]): string => fields.map(encodeField).join('\t') + '\n'

const UNESCAPES: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }

/** Fields of a row without its newline. */
export function decodeRow(row: string): (string | null)[] {
  const fields: (string | null)[] = row.split('\t')
  for (let index = 0; index < fields.length; index++) {
    const field = fields[index]!
    if (field === '\\N') fields[index] = null
    else if (field.includes('\\')) fields[index] = field.replace(ESCAPED, unescape)
  }
  return fields
}

const ESCAPED = /\\(.)/g
const unescape = (_: string, character: string): string => UNESCAPES[character] ?? character
