import fc from 'fast-check'
import { supplierStep, type FormatKind } from '@gostiny/auctions/modules/auctions/domain'
import { requiredIsTold } from '../../../plugins/auctions/src/modules/auctions/domain/view'
import { verifyOwn } from '../../verifier/src'
import { IDS } from './lots'
import { ownPlay, ownRecord } from './own-records'

const RUNS = Math.min(Number(process.env.AUCTION_RUNS ?? 200), 20_000)
const SEED = Number(process.env.AUCTION_SEED ?? 20_261_122)
const MS_PER_LOT = 500
const formats: FormatKind[] = ['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid']

/** What nobody signs: when the file was made (README of the verifier). */
const UNSIGNED = /"exported_at":\d+/

/** Another letter in the same place. */
const other = (letter: string): string => {
  if (/\d/.test(letter)) return String((Number(letter) + 1) % 10)
  return letter === 'z' ? 'y' : String.fromCharCode(letter.charCodeAt(0) + 1)
}

const isUnsigned = (line: string, place: number): boolean => {
  const found = UNSIGNED.exec(line)
  return found !== null && place >= found.index && place < found.index + found[0].length
}

describe.each(formats)('the protocol of one participant, %s', (format) => {
  it(
    `holds nothing of others and is verified as far as it goes (${RUNS} random lots)`,
    async () => {
      let bids = 0
      await fc.assert(
        fc.asyncProperty(ownPlay(format), async (one) => {
          const { lines, state, shown } = await ownRecord(one)
          expect((await verifyOwn(lines)).findings).toEqual([])
          for (const id of IDS.filter((name) => name !== one.reader))
            expect(lines.filter((line) => line.includes(`"${id}"`))).toEqual([])
          for (const event of shown) {
            if (event.kind === 'bid_accepted') bids += 1
            if (event.kind === 'bid_refused' && !requiredIsTold(state)) expect(event.data.required).toBeNull()
            if (event.kind !== 'participant_admitted')
              expect(supplierStep(state, one.reader, event)).not.toBeNull()
          }
        }),
        { numRuns: RUNS, seed: SEED },
      )
      expect(bids).toBeGreaterThan(RUNS / 30)
    },
    RUNS * MS_PER_LOT,
  )

  it(
    `shows any byte that was changed (${RUNS} random lots)`,
    async () => {
      const places = fc.array(fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.nat()), {
        minLength: 8,
        maxLength: 8,
      })
      await fc.assert(
        fc.asyncProperty(ownPlay(format), places, async (one, chosen) => {
          const { lines } = await ownRecord(one)
          for (const [part, nth] of chosen) {
            const number = Math.floor(part * lines.length)
            const line = lines[number]
            const place = nth % line.length
            if (number === 0 && isUnsigned(line, place)) continue
            const changed = line.slice(0, place) + other(line[place]) + line.slice(place + 1)
            const { ok, findings } = await verifyOwn(lines.with(number, changed))
            expect([changed, ok]).toEqual([changed, false])
            if (number > 0) expect(findings[0].line).toBeGreaterThanOrEqual(number + 1)
          }
        }),
        { numRuns: RUNS, seed: SEED },
      )
    },
    RUNS * MS_PER_LOT,
  )
})
