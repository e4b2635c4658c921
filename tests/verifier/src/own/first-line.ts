import type { Lines } from '../verify'

/** The first line of a file, empty where there is none. */
export const firstLineOf = async (lines: Lines): Promise<string> => {
  for await (const batch of lines) {
    const line = typeof batch === 'string' ? batch : batch[0]
    if (line !== undefined) return line
  }
  return ''
}
