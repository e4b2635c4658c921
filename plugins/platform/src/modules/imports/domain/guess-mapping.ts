/** A field a kind of import understands. */
export type ImportColumn = {
  field: string
  type: 'text' | 'decimal' | 'date'
  /** The file must have this column. */
  required: boolean
  /** A cell of the column may be empty. */
  mayBeEmpty: boolean
  /** Names the column goes by, in any language; case, spaces and punctuation do not matter. */
  aliases: string[]
}

/** Field → header of the column that holds it. */
export type ColumnMapping = Record<string, string>

const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Columns by their names: an exact name first, then one that begins with or contains a known name. */
export function guessMapping(columns: ImportColumn[], headers: string[]): ColumnMapping {
  const mapping: ColumnMapping = {}
  const isFree = (header: string) => !Object.values(mapping).includes(header)
  const matches: ((header: string, alias: string) => boolean)[] = [
    (header, alias) => header === alias,
    (header, alias) => alias.length > 3 && header.startsWith(alias),
    (header, alias) => alias.length > 3 && header.includes(alias),
  ]
  for (const isMatch of matches) {
    for (const { field, aliases } of columns) {
      if (mapping[field]) continue
      const names = [field, ...aliases].map(plain)
      const found = headers.find(
        (header) => isFree(header) && names.some((name) => isMatch(plain(header), name)),
      )
      if (found !== undefined) mapping[field] = found
    }
  }
  return mapping
}

export type MappingProblem = {
  code: 'column_not_mapped' | 'column_not_in_file' | 'field_unknown'
  field: string
}

/** What stands in the way of reading the file by this mapping. */
export function mappingProblems(
  columns: ImportColumn[],
  headers: string[],
  mapping: ColumnMapping,
): MappingProblem[] {
  const known = new Set(columns.map(({ field }) => field))
  return [
    ...columns
      .filter(({ field, required }) => required && !mapping[field])
      .map(({ field }) => ({ code: 'column_not_mapped' as const, field })),
    ...Object.entries(mapping)
      .filter(([field, header]) => known.has(field) && !headers.includes(header))
      .map(([field]) => ({ code: 'column_not_in_file' as const, field })),
    ...Object.keys(mapping)
      .filter((field) => !known.has(field))
      .map((field) => ({ code: 'field_unknown' as const, field })),
  ]
}
