import { generateKeyPairSync } from 'node:crypto'
import { decide, nothing, type Command } from '@gostiny/auctions/modules/auctions/domain'
import { LimitSeal, Signer } from '@gostiny/auctions/modules/auctions/engine'
import { chained, FIRST_HEAD } from '../../../plugins/auctions/src/modules/auctions/engine/chain'
import { Vault } from '../../../plugins/auctions/src/modules/auctions/vault'
import { filledIn } from './filled-in'
import { START } from './lots'
import { LOT } from './moves'
import type { Play } from './plays'

const secret = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'der' })
const signer = new Signer(secret.toString('base64'))
const seals = new LimitSeal(new Vault('a key of these tests, 32 letters or more'))
const system = { role: 'system', person_id: 'clock' } as const

/** The exported protocol of a lot that was played through the rules and the record of the house. */
export function recorded({ rules, participants, moves, early }: Play, discloses: boolean): string[] {
  let lot = nothing
  let head = FIRST_HEAD
  const lines: object[] = []
  const ask = (command: Command, at: number) => {
    const asked = filledIn(lot, command, at)
    const decision = decide(lot, asked, at)
    const stored = (event: Parameters<LimitSeal['stored']>[1]) => seals.stored(LOT, event)
    for (const { row } of chained(decision, asked, lot.seq, head, stored)) {
      lines.push({ type: 'event', ...JSON.parse(row.body), head: row.head })
      head = row.head
    }
    lot = decision.state
  }
  const { publicKey: public_key } = signer
  lines.push({ type: 'protocol', version: 1, lot_id: LOT, public_key, exported_at: START })
  if (discloses) lines.push({ type: 'limits', key: seals.key(LOT).toString('base64url') })

  ask({ kind: 'schedule', actor: system, lot_id: LOT, rules, participants }, START - 8_000)
  const last = moves.reduce((at, { wait, command }) => {
    const next = at + Math.max(0, wait)
    ask(command, next)
    return next
  }, START + early)
  ask({ kind: 'tick', actor: system }, last + 200_000)
  const at = last + 200_000
  lines.push({ type: 'head', seq: lot.seq, head, at, signature: signer.head(LOT, lot.seq, head, at) })
  return lines.map((line) => JSON.stringify(line))
}
