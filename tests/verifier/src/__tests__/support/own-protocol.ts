import { hash } from 'node:crypto'
import { canonicalJson } from '../../canonical-json'
import { FIRST_HEAD, headAfter, headText, receiptText, signText } from '../../chain'
import type { LotRules, ParticipantTerms } from '../../contract'
import { privateKey, publicKey, type recordOf } from './protocol'

type Json = Record<string, any>
export type Entry = ReturnType<typeof recordOf>[number]

export const WORDS = 'Delivered to Ulm within ten days.'

/** Rules with the hash of what is accepted, by which a participant is given his own lines. */
export const ownRules = (rules: LotRules): LotRules => {
  const bare = { ...rules, terms_hash: null, visibility: { protocol: 'own' } }
  return { ...bare, terms_hash: hash('sha256', canonicalJson({ terms: WORDS, rules: bare })) }
}

const COMMON = ['lot_live', 'lot_extended', 'lot_closing']

const isShown = ({ kind, data }: Entry, reader: string): boolean =>
  COMMON.includes(kind) || (data as Json).participant_id === reader

const signed = (line: Json, ...parts: unknown[]): Json => ({
  ...line,
  signature: signText(parts.join('|'), privateKey),
})

/** The protocol of one participant as README says it is written; `tell` may change an event before it is chained. */
export const ownProtocolOf = (
  record: Entry[],
  reader: string,
  tell: (entry: Json) => Json = (entry) => entry,
): Json[] => {
  const { rules, participants } = record[0]!.data as { rules: LotRules; participants: ParticipantTerms[] }
  const participant = participants.find(({ participant_id }) => participant_id === reader) ?? null
  const told = { rules, words: WORDS, participant }
  const lines: Json[] = [
    {
      ...{
        type: 'protocol',
        version: 1,
        lot_id: 'lot-1',
        exported_at: 0,
        extent: 'own',
        participant_id: reader,
      },
      public_key: publicKey.export({ type: 'spki', format: 'pem' }),
    },
    signed({ type: 'terms', ...told }, 'lot-1', reader, hash('sha256', canonicalJson(told))),
  ]
  let head = FIRST_HEAD
  let run: { seq: number; head: string }[] = []
  const endRun = () => {
    if (run.length === 0) return
    const [from, to] = [run[0]!.seq, run.at(-1)!.seq]
    const digest = hash('sha256', run.map((row) => row.head).join(''))
    lines.push(signed({ type: 'sum', from, to, digest }, 'lot-1', reader, from, to, digest))
    run = []
  }
  for (const written of record) {
    const entry = tell(structuredClone(written)) as Entry
    const { seq, at, data } = entry
    head = headAfter(head, entry)
    if (!isShown(entry, reader)) {
      lines.push({ type: 'withheld', seq, head })
      run.push({ seq, head })
      continue
    }
    endRun()
    lines.push({ type: 'event', ...entry, head })
    if (entry.kind !== 'bid_accepted') continue
    const receipt = { seq, at, participant_id: reader, value: (data as Json).value, head }
    lines.push(signed({ type: 'receipt', ...receipt }, receiptText('lot-1', receipt)))
  }
  endRun()
  const { seq, at } = record.at(-1)!
  lines.push(signed({ type: 'head', seq, head, at }, headText('lot-1', { seq, head, at })))
  return lines
}
