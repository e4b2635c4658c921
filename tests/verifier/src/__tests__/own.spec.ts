import type { LotRules } from '../contract'
import { ownReportText } from '../own/own-report'
import { isOwnProtocol } from '../own/parse-own'
import { verifyOwn } from '../own/verify-own'
import { verify } from '../verify'
import { Auction, END, MINUTE, RULES, SECOND, START, supplier } from './support/auction'
import { ownProtocolOf, ownRules, type Entry } from './support/own-protocol'
import { protocolOf, recordOf, textOf } from './support/protocol'

type Json = Record<string, any>

const SUPPLIERS = [supplier('anna', { fx: '1.5', landed: '10' }), supplier('boris'), supplier('vera')]

/** A fight in which boris is refused, voided and beaten; everybody has accepted the rules. */
const fought = (change: Partial<LotRules> = {}): Entry[] => {
  const rules = ownRules({ ...RULES, beat: 'own', value: 'landed', ...change })
  const auction = new Auction(rules, SUPPLIERS)
  for (const { participant_id } of SUPPLIERS)
    auction.supplier({ kind: 'accept_terms', participant_id, terms_hash: rules.terms_hash! }, 1)
  auction.bid('boris', '900', START + SECOND)
  auction.bid('anna', '500', START + 2 * SECOND)
  auction.bid('boris', '899.50', START + 3 * SECOND)
  auction.bid('boris', '860', START + 4 * SECOND)
  auction.bid('vera', '850', START + 5 * SECOND)
  const { seq } = auction.oracle.standing.find(({ participant_id }) => participant_id === 'boris')!
  auction.supplier({ kind: 'claim_mistake', participant_id: 'boris', seq, reason: 'a typo' }, START + MINUTE)
  auction.buyer({ kind: 'void_bid', seq, reason: 'a typo' }, START + 2 * MINUTE)
  auction.bid('boris', '870', START + 3 * MINUTE)
  auction.wait(END + 60 * MINUTE)
  const [winner] = auction.oracle.standing
  const share = { participant_id: winner!.participant_id, seq: winner!.seq, quantity: '100' }
  auction.buyer({ kind: 'award', shares: [share] }, END + 61 * MINUTE)
  return recordOf(auction.asked)
}

const RECORD = fought()
const findingsOf = async (lines: Json[]) => (await verifyOwn(textOf(lines))).findings
const whats = async (lines: Json[]) => (await findingsOf(lines)).map(({ what }) => what)

describe('The protocol of one participant', () => {
  test.each(['anna', 'boris', 'vera'])('of %s holds, and says what it cannot show', async (reader) => {
    const lines = textOf(ownProtocolOf(RECORD, reader))
    const report = await verifyOwn(lines)
    expect(report.findings).toEqual([])
    expect(report).toMatchObject({
      ok: true,
      extent: 'own',
      lot_id: 'lot-1',
      participant_id: reader,
      heads: 1,
    })
    expect(report.events + report.withheld).toBe(RECORD.length)
    expect(ownReportText(report)).toMatch(/^OK: what the protocol shows/)
    expect(ownReportText(report)).toContain('Not derivable from a part of the record: ranks')
  })

  test('is told from a whole one by its first line, and neither passes for the other', async () => {
    const [own, whole] = [textOf(ownProtocolOf(RECORD, 'boris')), textOf(protocolOf(RECORD))]
    expect([isOwnProtocol(own[0]!), isOwnProtocol(whole[0]!), isOwnProtocol('['.repeat(9))]).toEqual([
      true,
      false,
      false,
    ])
    expect((await verify(own)).ok).toBe(false)
    expect((await verifyOwn(whole)).ok).toBe(false)
  })
})

test('A lot is not held by a rule about its protocol that is none', () => {
  const phaseUnder = (protocol?: string) => new Auction({ visibility: { protocol } }).oracle.phase
  expect([undefined, 'whole', 'own', 'most'].map(phaseUnder)).toEqual([
    'scheduled',
    'scheduled',
    'scheduled',
    'unscheduled',
  ])
})

describe('A changed line of it', () => {
  const lines = ownProtocolOf(RECORD, 'boris')
  const indexOf = (holds: (line: Json) => boolean) => lines.findIndex(holds)
  const between = indexOf(({ type, seq }) => type === 'withheld' && seq === 2)

  test.each<[string, number, (line: Json) => void, string]>([
    [
      'a head nobody can hash',
      between,
      (line) => (line.head = line.head.replace(/^../, '00')),
      'heads of seq 1 to 2',
    ],
    [
      'an own price',
      indexOf(({ kind }) => kind === 'bid_accepted'),
      (line) => (line.data.price = '1'),
      'head',
    ],
    ['the seq of a row', between, (line) => (line.seq = 9), 'seq'],
    ['an accepted rule', 1, (line) => (line.rules.ceiling = '1001'), 'signature of terms'],
    ['an accepted word', 1, (line) => (line.words += ' '), 'signature of terms'],
    ['the own terms', 1, (line) => (line.participant.fx = '2'), 'signature of terms'],
    [
      'a receipt',
      indexOf(({ type }) => type === 'receipt'),
      (line) => (line.value = '1'),
      'signature of receipt',
    ],
    ['a sum', indexOf(({ type }) => type === 'sum'), (line) => (line.to += 1), 'sum'],
    ['the reader', 0, (line) => (line.participant_id = 'vera'), 'signature of terms'],
    ['the lot', 0, (line) => (line.lot_id = 'lot-2'), 'signature of terms'],
  ])('%s is found and named', async (_what, index, change, expected) => {
    const changed = structuredClone(lines)
    change(changed[index]!)
    const findings = await findingsOf(changed)
    expect(findings.map(({ what }) => what)).toContain(expected)
    expect(findings[0]!.line).toBeGreaterThanOrEqual(index)
  })

  test('a line taken out, doubled or cut off is found', async () => {
    for (const index of lines.keys()) {
      const { type } = lines[index]!
      if (type === 'receipt') continue
      expect([index, type, (await findingsOf(lines.toSpliced(index, 1))).length > 0]).toEqual([
        index,
        type,
        true,
      ])
    }
    expect(await whats(lines.toSpliced(between, 0, lines[between]!))).toContain('seq')
    expect(await whats(lines.slice(0, -1))).toEqual(['signed head'])
  })

  test.each([
    ['empty', []],
    ['with words', ['hello']],
    ['with a number', ['5']],
    ['with a depth nobody needs', ['['.repeat(100_000)]],
    [
      'with rules that are none',
      textOf(lines).with(1, '{"type":"terms","rules":{},"words":"","participant":null,"signature":""}'),
    ],
  ])('a file %s is a finding, never an error', async (_what, texts) => {
    expect((await verifyOwn(texts)).ok).toBe(false)
  })
})

describe('A house that signs what is not so', () => {
  const accepted = (change: (data: Json) => void) => (entry: Json) => {
    if (entry.kind === 'bid_accepted' && entry.data.participant_id === 'boris') change(entry.data)
    return entry
  }

  test.each<[string, (entry: Json) => Json, string]>([
    ['another value than the price has', accepted((data) => (data.value = '1')), 'data.value'],
    ['another price than was sent', accepted((data) => (data.price += '0')), 'data.price'],
    ['half of the quantity', accepted((data) => (data.quantity = '50')), 'data.quantity'],
    [
      'a void of a bid that is none',
      (entry) => (entry.kind === 'bid_voided' ? { ...entry, data: { ...entry.data, seq: 1 } } : entry),
      'data.seq',
    ],
    [
      'an acceptance of other rules',
      (entry) =>
        entry.kind === 'terms_accepted' ? { ...entry, data: { ...entry.data, terms_hash: 'x' } } : entry,
      'data.terms_hash',
    ],
  ])('%s is found', async (_what, tell, expected) => {
    expect(await whats(ownProtocolOf(RECORD, 'boris', tell))).toContain(expected)
  })

  test('a bid that did not beat the own last one, or is above the ceiling', async () => {
    const lax = (entry: Json): Json => {
      if (entry.kind === 'lot_scheduled') entry.data.rules = ownRules({ ...entry.data.rules, ceiling: '880' })
      return entry
    }
    const [first] = RECORD
    expect(
      await whats(ownProtocolOf([lax(structuredClone(first!)) as Entry, ...RECORD.slice(1)], 'boris')),
    ).toContain('data.value')
    const stepped = structuredClone(first!) as Json
    stepped.data.rules = ownRules({ ...stepped.data.rules, step: { kind: 'absolute', amount: '50' } })
    const record = [stepped as Entry, ...RECORD.slice(1)]
    expect((await findingsOf(ownProtocolOf(record, 'boris'))).map(({ expected }) => expected)).toContain(
      'below the own last 900 by the step',
    )
  })

  test('other words than those accepted, and fewer lines than the rules give', async () => {
    const first = structuredClone(RECORD[0]!) as Json
    first.data.rules.ceiling = '1001'
    expect(await whats(ownProtocolOf([first as Entry, ...RECORD.slice(1)], 'boris'))).toContain('terms_hash')
    const generous = structuredClone(RECORD[0]!) as Json
    generous.data.rules.visibility.protocol = 'whole'
    expect(await whats(ownProtocolOf([generous as Entry, ...RECORD.slice(1)], 'boris'))).toContain('extent')
  })

  test('a line of another participant', async () => {
    const foreign = (entry: Json) =>
      entry.kind === 'lot_live' ? { ...entry, data: { ...entry.data, participant_id: 'vera' } } : entry
    const lines = ownProtocolOf(RECORD, 'boris', foreign)
    expect(await whats(lines)).toContain('participant_id')
  })
})
