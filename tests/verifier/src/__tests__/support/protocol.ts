import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import { FIRST_HEAD, headAfter, headText, receiptText, signText } from '../../chain'
import type { Command, LotEvent } from '../../contract'
import { Oracle } from '../../oracle'

export const { publicKey, privateKey } = generateKeyPairSync('ed25519')

type Json = Record<string, unknown>
type Entry = LotEvent & { seq: number; cause?: Command }

/** The record of commands, as the server would keep it: time's events have no cause. */
export const recordOf = (asked: { command: Command; at: number }[]): Entry[] => {
  const oracle = new Oracle()
  const record: Entry[] = []
  for (const { command, at } of asked) {
    for (const event of oracle.advance(at)) record.push({ ...event, seq: record.length + 1 })
    oracle.decide(command, at).events.forEach((event, index) => {
      record.push({ ...event, seq: record.length + 1, ...(index === 0 ? { cause: command } : {}) })
    })
  }
  return record
}

const headLine = (seq: number, head: string, at: number, key: KeyObject) => {
  const signature = signText(headText('lot-1', { seq, head, at }), key)
  return { type: 'head', seq, head, at, signature }
}

const receiptLine = ({ seq, at, data }: Entry, head: string, key: KeyObject) => {
  const { participant_id, value } = data as { participant_id: string; value: string }
  const signature = signText(receiptText('lot-1', { seq, at, participant_id, value, head }), key)
  return { type: 'receipt', seq, at, participant_id, value, head, signature }
}

/** A protocol with a receipt for every accepted bid and one signed head at its end. */
export const protocolOf = (record: Entry[], key = privateKey): Json[] => {
  const lines: Json[] = [
    {
      type: 'protocol',
      version: 1,
      lot_id: 'lot-1',
      public_key: publicKey.export({ type: 'spki', format: 'pem' }),
      exported_at: 0,
    },
  ]
  let head = FIRST_HEAD
  for (const entry of record) {
    head = headAfter(head, entry)
    lines.push({ type: 'event', ...entry, head })
    if (entry.kind === 'bid_accepted') lines.push(receiptLine(entry, head, key))
  }
  lines.push(headLine(record.length, head, record.at(-1)?.at ?? 0, key))
  return lines
}

/** The lines as text. */
export const textOf = (lines: Json[]) => lines.map((line) => JSON.stringify(line))
