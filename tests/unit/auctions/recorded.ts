import { generateKeyPairSync } from 'node:crypto'
import { Signer } from '@gostiny/auctions/modules/auctions/engine'
import { START } from './lots'
import { LOT } from './moves'
import type { Play } from './plays'
import { RecordRows, seals } from './record-rows'

const secret = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })
export const signer = new Signer(secret.toString('base64'))
const system = { role: 'system', person_id: 'clock' } as const

/** The exported protocol of a lot that was played through the rules and the record of the house. */
export function recorded({ rules, participants, moves, early }: Play, discloses: boolean): string[] {
  const record = new RecordRows()
  const { publicKey: public_key } = signer
  record.ask({ kind: 'schedule', actor: system, lot_id: LOT, rules, participants }, START - 8_000)
  const last = moves.reduce((at, { wait, command }) => {
    const next = at + Math.max(0, wait)
    record.ask(command, next)
    return next
  }, START + early)
  const at = last + 200_000
  record.ask({ kind: 'tick', actor: system }, at)
  const { head, lot } = record
  const lines: object[] = [
    { type: 'protocol', version: 1, lot_id: LOT, public_key, exported_at: START },
    ...(discloses ? [{ type: 'limits', key: seals.key(LOT).toString('base64url') }] : []),
    ...record.rows.map((row) => ({ type: 'event', ...JSON.parse(row.body), head: row.head })),
    { type: 'head', seq: lot.seq, head, at, signature: signer.head(LOT, lot.seq, head, at) },
  ]
  return lines.map((line) => JSON.stringify(line))
}
