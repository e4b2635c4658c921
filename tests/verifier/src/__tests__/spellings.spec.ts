import fc from 'fast-check'
import { canonicalJson, verify } from '..'
import { protocolOf, recordOf, textOf } from './support/protocol'
import { sampleAuction } from './support/sample'

const lines = textOf(protocolOf(recordOf(sampleAuction().asked)))

type Fields = Record<string, unknown>
const reversed = (fields: Fields) => Object.fromEntries(Object.entries(fields).reverse())

/** Ways to write an event down that mean the same. */
const spellings: [name: string, spelt: (event: Fields) => string][] = [
  [
    'as the house writes it',
    ({ type, head, ...event }) => {
      const body = canonicalJson(event)
      return `{"type":"${type}",${body.slice(1, -1)},"head":"${head}"}`
    },
  ],
  ['as canonical JSON', canonicalJson],
  ['with its keys the other way round', (event) => JSON.stringify(reversed(event))],
  ['with spaces', (event) => JSON.stringify(event, null, 1).replaceAll('\n', '')],
]

const written = (spelt: (event: Fields) => string) =>
  lines.map((line) => {
    const fields = JSON.parse(line) as Fields
    return fields.type === 'event' ? spelt(fields) : line
  })

describe.each(spellings)('A protocol with each event %s', (_name, spelt) => {
  const given = written(spelt)

  test('is in order', async () => {
    expect((await verify(given)).findings).toEqual([])
  })

  test('is not, once a letter of an event is another', async () => {
    const events = given.flatMap((line, index) => (JSON.parse(line).type === 'event' ? [index] : []))
    const place = fc.constantFrom(...events).chain((index) => {
      const letters = [...given[index]!.matchAll(/[a-z0-9]/g)].map((match) => match.index)
      return fc.tuple(fc.constant(index), fc.constantFrom(...letters))
    })
    await fc.assert(
      fc.asyncProperty(place, async ([index, at]) => {
        const line = given[index]!
        const letter = line[at] === '7' ? '8' : '7'
        const changed = line.slice(0, at) + letter + line.slice(at + 1)
        expect((await verify(given.with(index, changed))).ok).toBe(false)
      }),
      { numRuns: 200, seed: 7 },
    )
  })
})
