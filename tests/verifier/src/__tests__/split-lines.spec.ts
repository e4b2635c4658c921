import { LONGEST_LINE } from '../protocol/parse-line'
import { splitLines } from '../protocol/split-lines'

async function* chunks(...texts: string[]) {
  yield* texts
}

const linesOf = async (...texts: string[]) => {
  const lines: string[] = []
  for await (const batch of splitLines(chunks(...texts))) lines.push(...batch)
  return lines
}

describe('A stream cut into lines', () => {
  test('wherever the stream is cut, the lines are the same', async () => {
    expect(await linesOf('a\nbc\n', 'd', 'e', '\nf')).toEqual(['a', 'bc', 'de', 'f'])
  })

  test('a line feed at the end begins no further line; an empty line is a line', async () => {
    expect(await linesOf('a\n\n', 'b\n')).toEqual(['a', '', 'b'])
    expect(await linesOf()).toEqual([])
  })

  test('of an endless line only the beginning is kept', async () => {
    const [line] = await linesOf(...Array<string>(20).fill('x'.repeat(1024 * 1024)))
    expect(line!.length).toBeLessThanOrEqual(LONGEST_LINE + 1024 * 1024)
    expect(line!.length).toBeGreaterThan(LONGEST_LINE)
  })
})
