const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' }
const needsEscape = /[\\\t\n\r]/

const cellText = (cell: string | number | null | undefined): string => {
  if (cell === null || cell === undefined) return '\\N'
  const text = String(cell)
  return needsEscape.test(text) ? text.replace(/[\\\t\n\r]/g, (character) => escapes[character]) : text
}

/**
 * One line of PostgreSQL's COPY text format. Zero characters, which no text in PostgreSQL can hold, are dropped.
 */
export const copyText = (cells: (string | number | null | undefined)[]): string =>
  `${cells.map(cellText).join('\t').replaceAll('\0', '')}\n`
