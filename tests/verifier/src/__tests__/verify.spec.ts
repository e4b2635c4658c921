import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { FIRST_HEAD, headAfter } from '../chain'
import { reportText } from '../protocol/report'
import { verify } from '../verify'
import { protocolOf, recordOf, textOf } from './support/protocol'
import { sampleAuction } from './support/sample'

type Json = Record<string, any>

const RECORD = recordOf(sampleAuction().asked)
const sample = (): Json[] => structuredClone(protocolOf(RECORD))
const lineOf = (lines: Json[], holds: (line: Json) => boolean) => lines.findIndex(holds)
const kind = (wanted: string) => (line: Json) => line.kind === wanted
const reportOf = (lines: Json[]) => verify(textOf(lines))

/** Changes the record and chains it anew, as somebody without the key could. */
const rechained = (change: (record: Json[]) => void): Json[] => {
  const lines = sample()
  const events = lines.filter((line) => line.type === 'event')
  change(events)
  let head = FIRST_HEAD
  for (const event of events) event.head = head = headAfter(head, event as never)
  return lines
}

describe('A protocol that is as it was written', () => {
  test('is found in order, with the standing and the award', async () => {
    const report = await reportOf(sample())
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({ ok: true, events: RECORD.length, heads: 1, lot_id: 'lot-1' })
    expect(report.standing.map((place) => place.value)).toEqual(['830', '850', '900'])
    expect(report.award?.shares).toHaveLength(1)
    expect(reportText(report)).toMatch(/^OK: lot lot-1/)
  })
})

describe('A changed line', () => {
  const accepted = kind('bid_accepted')

  test.each<[string, (line: Json) => boolean, (line: Json) => void, string]>([
    ['the value of a bid', accepted, (line) => (line.data.value = '899'), 'head'],
    ['the price of a bid', accepted, (line) => (line.data.price = '900.0'), 'head'],
    ['the bidder', accepted, (line) => (line.data.participant_id = 'boris'), 'head'],
    ['the time of a bid', accepted, (line) => (line.at -= 1), 'head'],
    ['the seq of an event', accepted, (line) => (line.seq += 1), 'seq'],
    ['the kind of an event', accepted, (line) => (line.kind = 'bid_cancelled'), 'head'],
    ['the price that was asked', accepted, (line) => (line.cause.price = '899'), 'head'],
    ['who asked', accepted, (line) => (line.cause.actor.person_id = 'person-2'), 'head'],
    ['a cause taken away', accepted, (line) => delete line.cause, 'head'],
    ['a cause made up', kind('lot_live'), (line) => (line.cause = { kind: 'tick' }), 'head'],
    ['the code of a refusal', kind('bid_refused'), (line) => (line.data.code = 'blocked'), 'head'],
    ['the head', accepted, (line) => (line.head = line.head.replace(/^../, '00')), 'head'],
    ['the rules', kind('lot_scheduled'), (line) => (line.data.rules.ceiling = '999'), 'head'],
    ['the end', kind('lot_extended'), (line) => (line.data.end_at += 1), 'head'],
    ['the award', kind('lot_awarded'), (line) => (line.data.shares[0].quantity = '99'), 'head'],
    ['a signed head', (line) => line.type === 'head', (line) => (line.at += 1), 'signature of head'],
    [
      'the signature of a head',
      (line) => line.type === 'head',
      (line) => (line.signature = `A${line.signature.slice(1)}B`),
      'signature of head',
    ],
    ['a receipt', (line) => line.type === 'receipt', (line) => (line.value = '1'), 'signature of receipt'],
    ['the lot', (line) => line.type === 'protocol', (line) => (line.lot_id = 'lot-2'), 'data.lot_id'],
    ['the key', (line) => line.type === 'protocol', (line) => (line.public_key = 'key'), 'public_key'],
  ])('%s is found and named', async (_what, which, change, expected) => {
    const lines = sample()
    const index = lineOf(lines, which)
    change(lines[index]!)
    const { ok, findings } = await reportOf(lines)
    expect(ok).toBe(false)
    const line = expected === 'data.lot_id' ? 2 : index + 1
    expect(findings[0]).toMatchObject({ line, what: expected })
  })

  test('two lines exchanged, one doubled and one left out are found where the order breaks', async () => {
    const index = lineOf(sample(), kind('bid_refused'))
    const changes: ((lines: Json[]) => void)[] = [
      (lines) => lines.splice(index, 2, lines[index + 1]!, lines[index]!),
      (lines) => lines.splice(index, 1),
    ]
    for (const change of changes) {
      const lines = sample()
      change(lines)
      expect((await reportOf(lines)).findings[0]).toMatchObject({ line: index + 1, what: 'seq' })
    }
    const lines = sample()
    lines.splice(index, 0, lines[index]!)
    expect((await reportOf(lines)).findings[0]).toMatchObject({ line: index + 2, what: 'seq' })
  })
})

describe('A record changed and chained anew', () => {
  const index = (wanted: string) => RECORD.findIndex((event) => event.kind === wanted)
  const set = (wanted: string, change: (event: Json) => void) =>
    rechained((record) => change(record[index(wanted)]!))

  test.each<[string, string, (event: Json) => void, string]>([
    ['a better value for a bid', 'bid_accepted', (event) => (event.data.value = '1'), 'data.value'],
    [
      'another answer to a refused bid',
      'bid_refused',
      (event) => (event.data.required = null),
      'data.required',
    ],
    ['a longer extension', 'lot_extended', (event) => (event.data.end_at += 1), 'data.end_at'],
    [
      'another standing',
      'lot_closed',
      (event) => event.data.standing.reverse(),
      'data.standing.0.participant_id',
    ],
    ['a hidden deviation', 'lot_awarded', (event) => (event.data.deviates = true), 'data.deviates'],
    ['a price that was not asked', 'bid_accepted', (event) => (event.cause.price = '901'), 'data.price'],
    ['a close ahead of time', 'lot_closing', (event) => (event.at -= 1), 'decision'],
    ['an event nobody caused', 'bid_refused', (event) => delete event.cause, 'decision'],
    ['a cause that is none', 'bid_accepted', (event) => (event.cause = { kind: 'wish' }), 'cause'],
    ['rules that are none', 'lot_scheduled', (event) => (event.cause.rules.tie = 'coin'), 'decision'],
    ['a surplus word', 'bid_voided', (event) => (event.data.note = 'x'), 'data.note'],
  ])('%s contradicts the rules', async (_what, wanted, change, expected) => {
    const { findings } = await reportOf(set(wanted, change))
    expect(findings.find(({ what }) => what === expected)).toMatchObject({ seq: index(wanted) + 1 })
  })

  test('even a change no rule speaks of contradicts the signed head', async () => {
    const { findings } = await reportOf(
      set('bid_accepted', (event) => (event.cause.actor.person_id = 'other')),
    )
    expect(findings.map(({ what }) => what)).toContain('head of head')
    expect(findings[0]!.what).toBe('head of receipt')
  })

  test('a command recorded twice under one key is found', async () => {
    const asked = sampleAuction().asked
    const again = asked.findIndex(({ command }) => command.key === 'b-1')
    asked.splice(again, 0, asked[again]!)
    const { findings } = await reportOf(protocolOf(recordOf(asked)))
    expect(findings[0]).toMatchObject({ what: 'cause.key', found: 'b-1' })
  })

  test('a receipt for a bid that is not in the record is found', async () => {
    const lines = sample()
    const receipt = lines.find(({ type }) => type === 'receipt')!
    const { findings } = await reportOf([...lines, { ...receipt, seq: 1 }])
    expect(findings.map(({ what }) => what)).toContain('bid of receipt')
  })

  test('signatures of another key are worth nothing', async () => {
    const other = createPrivateKey(
      generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
    )
    const { findings } = await reportOf(protocolOf(RECORD, other))
    expect(new Set(findings.map(({ what }) => what))).toEqual(
      new Set(['signature of receipt', 'signature of head']),
    )
  })
})

describe('A file that is none', () => {
  const texts = () => textOf(sample())

  test('cut in the middle of a line', async () => {
    const lines = texts()
    const cut = [...lines.slice(0, 5), lines[5]!.slice(0, 40)]
    expect((await verify(cut)).findings[0]).toMatchObject({ line: 6, what: 'line' })
  })

  test('cut between two lines', async () => {
    expect((await verify(texts().slice(0, 5))).findings).toMatchObject([{ line: 5, what: 'signed head' }])
  })

  test('cut inside a decision', async () => {
    const lines = sample()
    const end = lineOf(lines, kind('proxy_set')) + 1
    const { findings } = await reportOf(lines.slice(0, end))
    expect(findings[1]).toMatchObject({ what: 'decision', expected: expect.stringMatching(/^bid_accepted/) })
  })

  test('a last signed head missing: the end of the record may have been cut off', async () => {
    expect((await verify(texts().slice(0, -1))).findings).toMatchObject([{ what: 'signed head' }])
  })

  test.each([
    ['empty', [], 1],
    ['without its first line', texts().slice(1), 1],
    ['with words', ['hello'], 1],
    ['with a number', ['5'], 1],
    ['with an empty line', ['', ...texts()], 1],
    ['with an unknown type', [texts()[0]!, '{"type":"toString"}'], 2],
    ['with a wrong type in a field', [texts()[0]!, '{"type":"event","seq":"1"}'], 2],
    ['with a depth nobody needs', [texts()[0]!, '['.repeat(100_000)], 2],
    ['with a huge line', [texts()[0]!, `"${'x'.repeat(17 * 1024 * 1024)}"`], 2],
  ])('%s: a finding in its line', async (_what, lines, line) => {
    const report = await verify(lines)
    expect(report.ok).toBe(false)
    expect(report.findings[0]!.line).toBe(lines.length === 0 ? 0 : line)
  })
})
