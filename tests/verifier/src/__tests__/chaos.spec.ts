import { FIRST_HEAD, headAfter } from '../chain'
import { verify } from '../verify'
import { numbers } from './support/numbers'
import { protocolOf, recordOf, textOf } from './support/protocol'
import { sampleAuction } from './support/sample'

type Json = Record<string, any>

const NONSENSE = [
  null,
  undefined,
  -1,
  0,
  1e15,
  0.5,
  '',
  'x',
  '-',
  '1e9',
  '99999999999999999999',
  [],
  {},
  true,
]

/** Every place in a value where something else could stand. */
const places = (value: Json): [Json, string][] =>
  Object.keys(value).flatMap((key): [Json, string][] => [
    [value, key],
    ...(value[key] !== null && typeof value[key] === 'object' ? places(value[key]) : []),
  ])

const LINES: Json[] = protocolOf(recordOf(sampleAuction().asked))

describe('Whatever stands in a protocol', () => {
  test('nonsense in any field of a well-chained record is a finding, never an error', async () => {
    const random = numbers(7)
    for (let run = 0; run < 300; run += 1) {
      const lines = structuredClone(LINES)
      const events = lines.filter(({ type }) => type === 'event')
      const choices = places(events[Math.floor(random() * events.length)]!).filter(
        ([, key]) => key !== 'head',
      )
      const [object, key] = choices[Math.floor(random() * choices.length)]!
      const before = JSON.stringify(object[key])
      object[key] = NONSENSE[Math.floor(random() * NONSENSE.length)]
      if (JSON.stringify(object[key]) === before) continue
      let head = FIRST_HEAD
      for (const event of events) event.head = head = headAfter(head, event as never)
      expect((await verify(textOf(lines))).ok).toBe(false)
    }
  })

  test('any character changed is found, but for the date of the export', async () => {
    const random = numbers(11)
    const texts = textOf(LINES)
    for (let run = 0; run < 300; run += 1) {
      const index = Math.floor(random() * texts.length)
      const text = texts[index]!
      const place = Math.floor(random() * text.length)
      const other = text[place] === '7' ? '8' : '7'
      const changed = text.slice(0, place) + other + text.slice(place + 1)
      const { ok } = await verify(texts.map((line, number) => (number === index ? changed : line)))
      const isExport = index === 0 && text.slice(0, place).includes('exported_at"')
      expect({ changed, ok: ok && !isExport }).toEqual({ changed, ok: false })
    }
  })
})
