import { verify } from '..'
import { protocolOf, recordOf, textOf } from './support/protocol'
import { sampleAuction } from './support/sample'

const lines = textOf(protocolOf(recordOf(sampleAuction().asked)))
/** What is said of the file itself and not of the record: nobody signs it (README, "What it proves"). */
const UNSIGNED = /"exported_at":\d+/

/** Another letter in the same place: a digit for a digit, else the next letter of the alphabet. */
const other = (letter: string): string => {
  if (/\d/.test(letter)) return String((Number(letter) + 1) % 10)
  return letter === 'z' ? 'y' : String.fromCharCode(letter.charCodeAt(0) + 1)
}

let fingerprint: string | null
beforeAll(async () => {
  fingerprint = (await verify(lines)).key_fingerprint
})

describe('A changed byte', () => {
  test.each(lines.map((line, index) => [index + 1, line] as const))(
    'anywhere in line %i is found, in that line or where it is signed',
    async (number, line) => {
      const free = UNSIGNED.exec(line)
      const step = Math.max(1, Math.floor(line.length / 40))
      for (let place = 0; place < line.length; place += step) {
        if (free && place >= free.index && place < free.index + free[0].length) continue
        const changed = line.slice(0, place) + other(line[place]!) + line.slice(place + 1)
        const { ok, findings, key_fingerprint } = await verify(lines.with(number - 1, changed))
        // The frame around the key in PEM may be spelt otherwise and mean the same.
        if (number === 1 && ok && key_fingerprint === fingerprint) continue
        expect([place, changed.slice(place - 5, place + 5), ok]).toEqual([place, expect.anything(), false])
        if (number > 1) expect(findings[0]!.line).toBeGreaterThanOrEqual(number)
      }
    },
  )
})
