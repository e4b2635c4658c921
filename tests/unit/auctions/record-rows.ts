import {
  decide,
  nothing,
  type Command,
  type LotState,
  type RecordedEvent,
} from '@gostiny/auctions/modules/auctions/domain'
import { LimitSeal, type RecordRow } from '@gostiny/auctions/modules/auctions/engine'
import { chained, FIRST_HEAD } from '../../../plugins/auctions/src/modules/auctions/engine/chain'
import { Vault } from '../../../plugins/auctions/src/modules/auctions/vault'
import { filledIn } from './filled-in'
import { LOT } from './moves'

export const seals = new LimitSeal(new Vault('a key of these tests, 32 letters or more'))

/** The record of a lot as the house keeps it, row by row; `open` are its events as they were decided. */
export class RecordRows {
  lot: LotState = nothing
  head = FIRST_HEAD
  readonly rows: RecordRow[] = []
  readonly open: RecordedEvent[] = []

  ask(command: Command, at: number): void {
    const asked = filledIn(this.lot, command, at)
    const decision = decide(this.lot, asked, at)
    const stored = (event: RecordedEvent) => seals.stored(LOT, event)
    for (const { row, event } of chained(decision, asked, this.lot.seq, this.head, stored)) {
      this.rows.push(row)
      this.open.push(event)
      this.head = row.head
    }
    this.lot = decision.state
  }
}
