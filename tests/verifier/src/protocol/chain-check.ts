import type { KeyObject } from 'node:crypto'
import { FIRST_HEAD, headText, isSigned, receiptText } from '../chain'
import { eventHead } from './event-head'
import { Findings, type Finding } from './findings'
import { Heads } from './heads'
import type { EventLine, HeadLine, Line, ProtocolLine, ReceiptLine } from './line'
import { excerpt } from './parse-line'
import type { Reading } from './reading'
import { fingerprintOf, signingKey } from './signing-key'

/** What the record's form says: what was counted, whose key it is, what is wrong. */
export type ChainResult = {
  lot_id: string | null
  key_fingerprint: string | null
  events: number
  heads: number
  receipts: number
  findings: Finding[]
}

type Handlers = { [T in Line['type']]: (line: Extract<Line, { type: T }>, text: string) => void }

/** Checks lines, seq, heads and signatures; whatever a line holds, it never throws. */
export class ChainCheck {
  private readonly findings = new Findings()
  private readonly heads = new Heads()
  private readonly counts = { events: 0, heads: 0, receipts: 0 }
  private protocol: ProtocolLine | null = null
  private key: KeyObject | null = null
  private line = 0
  private head = FIRST_HEAD
  private seq = 0
  private signedSeq = 0

  private readonly handlers: Handlers = {
    protocol: (line) => this.readProtocol(line),
    limits: () => undefined,
    event: (line, text) => this.readEvent(line, text),
    head: (line) => this.readHead(line),
    receipt: (line) => this.readReceipt(line),
  }

  read({ number, text, content }: Reading): void {
    this.line = number
    if (!('type' in content)) return this.find('line', null, content.expected, content.found)
    if (number === 1 && content.type !== 'protocol')
      this.find('protocol', null, 'the protocol line', content.type)
    this.handlers[content.type](content as never, text)
  }

  finish(): ChainResult {
    if (this.line === 0) this.find('protocol', null, 'the protocol line', 'an empty file')
    else if (this.counts.events === 0) this.find('event', null, 'at least one event', 'none')
    else if (this.signedSeq < this.seq)
      this.find('signed head', this.seq, `a signed head of seq ${this.seq}`, `signed up to ${this.signedSeq}`)
    const key_fingerprint = this.key && fingerprintOf(this.key)
    const lot_id = this.protocol?.lot_id ?? null
    return { lot_id, key_fingerprint, ...this.counts, findings: this.findings.list }
  }

  private find(what: string, seq: number | null, expected: string, found: string): void {
    this.findings.add({ line: this.line, seq, what, expected: excerpt(expected), found: excerpt(found) })
  }

  private readProtocol(line: ProtocolLine): void {
    if (this.protocol) return this.find('protocol', null, 'one protocol line', 'another')
    this.protocol = line
    this.key = signingKey(line.public_key)
    if (!this.key) this.find('public_key', null, 'an Ed25519 key in plain PEM', line.public_key)
  }

  private readEvent(line: EventLine, text: string): void {
    this.counts.events += 1
    const { seq } = line
    if (seq !== this.seq + 1) this.find('seq', seq, String(this.seq + 1), String(seq))
    const head = this.headOf(line, text)
    if (head !== line.head) this.find('head', seq, head, line.head)
    this.seq = seq
    this.head = line.head
    this.heads.set(seq, line.head)
  }

  private headOf(line: EventLine, text: string): string {
    try {
      return eventHead(this.head, line, text)
    } catch {
      return 'an event that can be hashed'
    }
  }

  private checkSignature(line: HeadLine | ReceiptLine, text: string): void {
    const { type, seq, signature } = line
    if (this.key && !isSigned(text, signature, this.key))
      this.find(`signature of ${type}`, seq, `a signature of ${text}`, signature)
    const head = this.heads.get(seq) ?? 'an event read before'
    if (head !== line.head) this.find(`head of ${type}`, seq, head, line.head)
  }

  private readHead(line: HeadLine): void {
    this.counts.heads += 1
    this.checkSignature(line, headText(this.protocol?.lot_id ?? '', line))
    this.signedSeq = Math.max(this.signedSeq, line.seq)
  }

  private readReceipt(line: ReceiptLine): void {
    this.counts.receipts += 1
    this.checkSignature(line, receiptText(this.protocol?.lot_id ?? '', line))
  }
}
