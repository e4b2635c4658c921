import { abnormallyLow } from '../abnormally-low'
import type { EventData, Place } from '../contract'
import { sealingFingerprint } from '../sealing'
import { BondReader, type BondFacts } from './bond-facts'
import { Findings, type Finding } from './findings'
import { disclosed, isWithheld } from './limits'
import type { EventLine, ReceiptLine } from './line'
import { excerpt } from './parse-line'
import type { Reading } from './reading'
import { Replay, type Placed } from './replay'

/** What follows from the rules, and where the record says something else. */
export type DecisionResult = {
  award: EventData['lot_awarded'] | null
  /** Re-derived, not copied from the record. */
  standing: Place[]
  /** Participants whose bid needs an explanation (RULES.md §11). */
  abnormally_low: string[]
  /** SHA-256, in hex, of the key sealed bids were encrypted to; null without one. */
  sealing_fingerprint: string | null
  /** Limits of proxies that could not be read: their answers were checked for soundness only. */
  withheld_limits: number
  /** What the records of the other lots of the auction are compared with. */
  bonds: BondFacts
  findings: Finding[]
}

type Told = { line: number; receipt: ReceiptLine }

const bidText = (participantId: string, value: string, at: number) => `${participantId} at ${value}, at ${at}`

/** Written out: of a million events a spread would take a tenth of the time. */
const placed = ({ type, seq, at, kind, data, cause, head }: EventLine, line: number): Placed => ({
  type,
  seq,
  at,
  kind,
  data,
  cause,
  head,
  line,
})

/** Derives every decision of a record anew; whatever a line holds, it never throws. */
export class DecisionCheck {
  private readonly findings = new Findings()
  private readonly replay = new Replay()
  private readonly bonds = new BondReader()
  private receipts: Told[] = []
  private line = 0
  private seq = 0
  private lotId: string | null = null
  private limits: Buffer | null = null
  private award: EventData['lot_awarded'] | null = null

  read({ number, content }: Reading): void {
    this.line = number
    if (!('type' in content)) this.replay.abandon()
    else if (content.type === 'protocol') this.lotId ??= content.lot_id
    else if (content.type === 'limits') this.limits = Buffer.from(content.key, 'base64url')
    else if (content.type === 'event') this.readEvent(placed(content, number))
    else if (content.type === 'receipt') this.readReceipt({ line: number, receipt: content })
  }

  finish(): DecisionResult {
    this.replay.finish().forEach((mismatch) => this.findings.add(mismatch))
    this.judgeReceipts()
    const { standing, ceiling, sealingKey } = this.replay.oracle
    const [first] = standing
    const bid = first && this.replay.oracle.bid(first.seq)
    return {
      award: this.award,
      standing,
      abnormally_low: abnormallyLow(standing, ceiling),
      sealing_fingerprint: sealingKey === null ? null : sealingFingerprint(sealingKey),
      withheld_limits: this.replay.withheld,
      bonds: { ...this.bonds.facts, best: bid ? { text: bid.text, at: bid.at } : null },
      findings: this.findings.list,
    }
  }

  private tell(what: string, expected: string, found: string, line = this.line, seq = this.seq): void {
    this.findings.add({ line, seq, what, expected: excerpt(expected), found: excerpt(found) })
  }

  private readEvent(line: Placed): void {
    if (line.seq !== this.seq + 1) this.replay.abandon()
    this.seq = line.seq
    this.bonds.read(line, line.line)
    for (const mismatch of this.replay.follow(this.readable(line))) this.findings.add(mismatch)
    if (!this.replay.isGathering) this.judgeReceipts()
    if (line.kind === 'lot_awarded') this.award = line.data as EventData['lot_awarded']
    if (line.kind === 'lot_scheduled' && line.data.lot_id !== this.lotId)
      this.tell('data.lot_id', String(this.lotId), excerpt(line.data.lot_id))
  }

  /** The event with its limits in the open, where the file has the key to them. */
  private readable(line: Placed): Placed {
    if (!this.limits || !isWithheld(line)) return line
    try {
      return { ...disclosed(line as EventLine, this.lotId ?? '', this.limits), line: line.line }
    } catch {
      this.tell('limits', 'a limit the key opens', 'another')
      return line
    }
  }

  private readReceipt(told: Told): void {
    this.receipts.push(told)
    if (!this.replay.isGathering) this.judgeReceipts()
  }

  private judgeReceipts(): void {
    for (const { line, receipt } of this.receipts.splice(0)) {
      if (this.replay.isStopped) continue
      const { seq, participant_id, value, at } = receipt
      const bid = this.replay.oracle.bid(seq)
      const expected = bid ? bidText(bid.participant_id, bid.text, bid.at) : 'an accepted bid'
      const found = bidText(participant_id, value, at)
      if (found !== expected) this.tell('bid of receipt', expected, found, line, seq)
    }
  }
}
