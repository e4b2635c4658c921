export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

/** How often a character occurs in a line outside of quotes. */
function occurrences(line: string, wanted: string): number {
  let count = 0
  let isQuoted = false
  for (const character of line) {
    if (character === '"') isQuoted = !isQuoted
    else if (character === wanted && !isQuoted) count += 1
  }
  return count
}

/** The delimiter most frequent in the header, the sample lines deciding between equals. */
export function detectDelimiter(lines: string[]): Delimiter {
  const [header = '', ...sample] = lines
  const score = (delimiter: Delimiter) => {
    const columns = occurrences(header, delimiter)
    const agreeing = sample.filter((line) => occurrences(line, delimiter) === columns).length
    return columns * (1 + agreeing)
  }
  return DELIMITERS.reduce(
    (best, delimiter) => (score(delimiter) > score(best) ? delimiter : best),
    DELIMITERS[0],
  )
}
