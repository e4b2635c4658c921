import { LONGEST_LINE } from './parse-line'

const LINE_FEED = '\n'

/** Cuts a stream of text into batches of lines; of an endless line only its beginning is kept. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<string[]> {
  let rest = ''
  for await (const chunk of chunks) {
    const lines = chunk.split(LINE_FEED)
    lines[0] = rest + lines[0]
    rest = lines.pop() ?? ''
    if (rest.length > LONGEST_LINE) rest = rest.slice(0, LONGEST_LINE + 1)
    yield lines
  }
  if (rest !== '') yield [rest]
}
