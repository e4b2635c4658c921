import { createHash } from 'node:crypto'
import fc from 'fast-check'
import type {
  FormatKind,
  LotRules,
  LotState,
  RecordedEvent,
  Visibility,
} from '@gostiny/auctions/modules/auctions/domain'
import { canonicalJson } from '@gostiny/auctions/modules/auctions/engine'
import { ownLines } from '../../../plugins/auctions/src/lots/own-protocol'
import type { ProtocolRow } from '../../../plugins/auctions/src/lots/protocol-lines'
import { newestOf } from './filled-in'
import { IDS, START } from './lots'
import { LOT, type Move } from './moves'
import { play, type Play } from './plays'
import { RecordRows } from './record-rows'
import { signer } from './recorded'
import { KEY } from './sealing'

const WORDS = 'Delivered to Ulm within ten days.'
const buyer = { role: 'buyer', person_id: 'pers_b' } as const
const system = { role: 'system', person_id: 'clock' } as const
const opening = { private_key: KEY.private_key, shares: [] }

const visibility: fc.Arbitrary<Visibility> = fc.record({
  lead_price: fc.constantFrom('hidden', 'hidden', 'after_bid', 'shown'),
  rank: fc.constantFrom('hidden', 'own'),
  light: fc.constantFrom(null, { green: 1, amber: 2 }),
  buyer_sees_names: fc.boolean(),
  protocol: fc.constant('own' as const),
})

/** The rules with the hash of what is accepted, as the house publishes them. */
const published = (rules: LotRules): LotRules => {
  const bare = { ...rules, deposit: false, terms_hash: null }
  const told = canonicalJson({ terms: WORDS, rules: bare })
  return { ...bare, terms_hash: createHash('sha256').update(told).digest('hex') }
}

/** Rules that are changed on the way give nobody more of the protocol. */
const keepsOwn = (seen: Visibility, move: Move): Move =>
  move.command.kind === 'change_rules'
    ? { ...move, command: { ...move.command, rules: { ...move.command.rules, visibility: seen } } }
    : move

/** A lot whose participants are given their own lines, and the one who asks for them. */
export type OwnPlay = Play & { reader: string }

export const ownPlay = (format: FormatKind): fc.Arbitrary<OwnPlay> =>
  fc.tuple(play(format), visibility, fc.nat({ max: 3 })).map(([one, seen, place]) => ({
    ...one,
    rules: published({ ...one.rules, visibility: seen }),
    moves: one.moves.map((move) => keepsOwn(seen, move)),
    later: one.later.map((move) => keepsOwn(seen, move)),
    reader: one.participants[place % one.participants.length].participant_id,
  }))

export type OwnRecord = { lines: string[]; state: LotState; shown: RecordedEvent[] }

/** The lot played to its end through the rules and the record of the house, as its reader is given it. */
export async function ownRecord({
  rules,
  participants,
  moves,
  later,
  early,
  reader,
}: OwnPlay): Promise<OwnRecord> {
  const record = new RecordRows()
  const before = START - 8_000
  const go = (from: number, steps: Move[]): number =>
    steps.reduce((at, { wait, command }) => {
      const next = at + Math.max(0, wait)
      record.ask(command, next)
      return next
    }, from)
  record.ask({ kind: 'schedule', actor: buyer, lot_id: LOT, rules, participants }, before)
  for (const { participant_id } of participants) {
    const actor = { role: 'supplier' as const, person_id: `pers_${participant_id}` }
    record.ask({ kind: 'accept_terms', actor, participant_id, terms_hash: rules.terms_hash ?? '' }, before)
  }
  const end = go(START + early, moves) + 120_000
  record.ask({ kind: 'tick', actor: system }, end)
  record.ask({ kind: 'release', actor: system, lots: [] }, end)
  if (rules.format === 'sealed')
    record.ask({ kind: 'open_envelopes', actor: buyer, envelopes: IDS.map(newestOf), opening }, end)
  const over = go(end, later) + 60_000
  record.ask({ kind: 'tick', actor: system }, over)
  record.ask({ kind: 'award', actor: buyer, shares: [] }, over)
  return { ...(await exported(record, reader, over)), state: record.lot }
}

async function exported({ rows, open, lot }: RecordRows, reader: string, at: number) {
  const protocol = {
    ...{ type: 'protocol', version: 1, lot_id: LOT, public_key: signer.publicKey, exported_at: at },
    ...{ extent: 'own', participant_id: reader },
  }
  const lines = [JSON.stringify(protocol)]
  const told = rows.map((row): ProtocolRow => {
    const { seq, head } = row
    const isSigned = seq === lot.seq || seq % 7 === 0
    const heads = isSigned ? [{ seq, head, at, signature: signer.head(LOT, seq, head, at) }] : []
    return { row, event: JSON.parse(row.body) as RecordedEvent, heads }
  })
  const own = { lot_id: LOT, participant_id: reader, terms: WORDS }
  for await (const line of ownLines({ signer }, lot, own, told)) lines.push(line.trimEnd())
  const seqs = lines
    .map((line) => JSON.parse(line))
    .flatMap(({ type, seq }) => (type === 'event' ? [seq] : []))
  return { lines, shown: open.filter(({ seq }) => seqs.includes(seq)) }
}
