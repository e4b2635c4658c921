import { abnormallyLow } from '../abnormally-low'
import type { EventData, Place } from '../contract'
import { Findings, type Finding } from './findings'
import type { EventLine, ReceiptLine } from './line'
import { excerpt } from './parse-line'
import type { Reading } from './reading'
import { Replay, type Mismatch } from './replay'

/** What follows from the rules, and where the record says something else. */
export type DecisionResult = {
  award: EventData['lot_awarded'] | null
  /** Re-derived, not copied from the record. */
  standing: Place[]
  /** Participants whose bid needs an explanation (RULES.md §11). */
  abnormally_low: string[]
  findings: Finding[]
}

const bidText = (participantId: string, value: string, at: number) => `${participantId} at ${value}, at ${at}`

/** Derives every decision of a record anew; whatever a line holds, it never throws. */
export class DecisionCheck {
  private readonly findings = new Findings()
  private readonly replay = new Replay()
  private line = 0
  private seq = 0
  private lotId: string | null = null
  private award: EventData['lot_awarded'] | null = null

  read({ number, content }: Reading): void {
    this.line = number
    if (!('type' in content)) this.replay.abandon()
    else if (content.type === 'protocol') this.lotId ??= content.lot_id
    else if (content.type === 'event') this.readEvent(content)
    else if (content.type === 'receipt') this.readReceipt(content)
  }

  finish(): DecisionResult {
    this.tell(this.replay.finish())
    const { standing, ceiling } = this.replay.oracle
    const abnormally_low = abnormallyLow(standing, ceiling)
    return { award: this.award, standing, abnormally_low, findings: this.findings.list }
  }

  private tell(mismatch: Mismatch | null, seq = this.seq): void {
    if (mismatch) this.findings.add({ line: this.line, seq, ...mismatch })
  }

  private readEvent(line: EventLine): void {
    if (line.seq !== this.seq + 1) this.replay.abandon()
    this.seq = line.seq
    this.tell(this.replay.follow(line))
    if (line.kind === 'lot_awarded') this.award = line.data as EventData['lot_awarded']
    if (line.kind === 'lot_scheduled' && line.data.lot_id !== this.lotId)
      this.tell({ what: 'data.lot_id', expected: excerpt(this.lotId), found: excerpt(line.data.lot_id) })
  }

  private readReceipt({ seq, participant_id, value, at }: ReceiptLine): void {
    if (this.replay.isStopped) return
    const bid = this.replay.oracle.bid(seq)
    const expected = bid ? bidText(bid.participant_id, bid.text, bid.at) : 'an accepted bid'
    const found = bidText(participant_id, value, at)
    if (found !== expected)
      this.tell({ what: 'bid of receipt', expected: excerpt(expected), found: excerpt(found) }, seq)
  }
}
