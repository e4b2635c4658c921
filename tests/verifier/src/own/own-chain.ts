import { hash, type KeyObject } from 'node:crypto'
import { canonicalJson } from '../canonical-json'
import { FIRST_HEAD, headText, isSigned, receiptText } from '../chain'
import { eventHead } from '../protocol/event-head'
import { Findings, type Finding } from '../protocol/findings'
import { Heads } from '../protocol/heads'
import type { EventLine, HeadLine, Problem, ReceiptLine } from '../protocol/line'
import { excerpt } from '../protocol/parse-line'
import { fingerprintOf, signingKey } from '../protocol/signing-key'
import type { OwnLine, OwnProtocolLine, SumLine, TermsLine, WithheldLine } from './line'

/** What the form of a participant's protocol says: what was counted, whose key it is, what is wrong. */
export type OwnChainResult = {
  lot_id: string | null
  participant_id: string | null
  key_fingerprint: string | null
  /** Rows of the record that are shown. */
  events: number
  /** Rows of which only seq and head are. */
  withheld: number
  heads: number
  receipts: number
  findings: Finding[]
}

type Handlers = { [T in OwnLine['type']]: (line: Extract<OwnLine, { type: T }>, text: string) => void }
type Run = { from: number; to: number; heads: string[] }

/** Checks the chain through rows that are not shown, signatures and sums; whatever a line holds, it never throws. */
export class OwnChain {
  private readonly findings = new Findings()
  private readonly heads = new Heads()
  private readonly counts = { events: 0, withheld: 0, heads: 0, receipts: 0 }
  private protocol: OwnProtocolLine | null = null
  private key: KeyObject | null = null
  private hasTerms = false
  private line = 0
  private head = FIRST_HEAD
  private seq = 0
  private signedSeq = 0
  /** Rows not shown that no sum has answered for yet. */
  private run: Run | null = null

  private readonly handlers: Handlers = {
    protocol: (line) => this.readProtocol(line),
    terms: (line) => this.readTerms(line),
    event: (line, text) => this.readEvent(line, text),
    withheld: (line) => this.readWithheld(line),
    sum: (line) => this.readSum(line),
    head: (line) => this.readHead(line),
    receipt: (line) => this.readReceipt(line),
  }

  read(number: number, text: string, content: OwnLine | Problem): void {
    this.line = number
    if (!('type' in content)) return this.find('line', null, content.expected, content.found)
    if (number === 1 && content.type !== 'protocol')
      this.find('protocol', null, 'the protocol line', content.type)
    this.handlers[content.type](content as never, text)
  }

  finish(): OwnChainResult {
    this.demandSum()
    if (!this.protocol) this.find('protocol', null, 'the protocol line', 'none')
    if (!this.hasTerms) this.find('terms', null, 'the terms of the participant', 'none')
    if (this.seq === 0) this.find('event', null, 'at least one row', 'none')
    else if (this.signedSeq < this.seq)
      this.find('signed head', this.seq, `a signed head of seq ${this.seq}`, `signed up to ${this.signedSeq}`)
    return {
      lot_id: this.protocol?.lot_id ?? null,
      participant_id: this.protocol?.participant_id ?? null,
      key_fingerprint: this.key && fingerprintOf(this.key),
      ...this.counts,
      findings: this.findings.list,
    }
  }

  private find(what: string, seq: number | null, expected: string, found: string): void {
    this.findings.add({ line: this.line, seq, what, expected: excerpt(expected), found: excerpt(found) })
  }

  /** A text the house signed for this participant. */
  private signedText(...parts: (string | number)[]): string {
    return [this.protocol?.lot_id ?? '', this.protocol?.participant_id ?? '', ...parts].join('|')
  }

  private readProtocol(line: OwnProtocolLine): void {
    if (this.protocol) return this.find('protocol', null, 'one protocol line', 'another')
    this.protocol = line
    this.key = signingKey(line.public_key)
    if (!this.key) this.find('public_key', null, 'an Ed25519 key in plain PEM', line.public_key)
  }

  private readTerms({ rules, words, participant, signature }: TermsLine): void {
    if (this.hasTerms) return this.find('terms', null, 'one line of terms', 'another')
    this.hasTerms = true
    const digest = this.attempt(() => hash('sha256', canonicalJson({ rules, words, participant })))
    this.checkSignature('terms', null, this.signedText(digest), signature)
  }

  private readEvent(line: EventLine, text: string): void {
    this.demandSum()
    this.counts.events += 1
    this.follow(line)
    const head = this.attempt(() => eventHead(this.head, line, text))
    if (head !== line.head) this.find('head', line.seq, head, line.head)
    this.keep(line)
  }

  private readWithheld(line: WithheldLine): void {
    this.counts.withheld += 1
    this.follow(line)
    this.keep(line)
    this.run ??= { from: line.seq, to: line.seq, heads: [] }
    this.run.to = line.seq
    this.run.heads.push(line.head)
  }

  private readSum({ from, to, digest, signature }: SumLine): void {
    const { run } = this
    this.run = null
    if (!run) return this.find('sum', from, 'rows it answers for', `a sum of seq ${from} to ${to}`)
    if (from !== run.from || to !== run.to)
      this.find('sum', from, `seq ${run.from} to ${run.to}`, `seq ${from} to ${to}`)
    const found = hash('sha256', run.heads.join(''))
    if (found !== digest) this.find(`heads of seq ${run.from} to ${run.to}`, run.from, digest, found)
    this.checkSignature('sum', from, this.signedText(from, to, digest), signature)
  }

  private readHead(line: HeadLine): void {
    this.counts.heads += 1
    this.checkSigned(line, headText(this.protocol?.lot_id ?? '', line))
    this.signedSeq = Math.max(this.signedSeq, line.seq)
  }

  private readReceipt(line: ReceiptLine): void {
    this.counts.receipts += 1
    this.checkSigned(line, receiptText(this.protocol?.lot_id ?? '', line))
  }

  private checkSigned(line: HeadLine | ReceiptLine, text: string): void {
    const { type, seq, signature } = line
    this.checkSignature(type, seq, text, signature)
    const head = this.heads.get(seq) ?? 'a row read before'
    if (head !== line.head) this.find(`head of ${type}`, seq, head, line.head)
  }

  private checkSignature(what: string, seq: number | null, text: string, signature: string): void {
    if (this.key && !isSigned(text, signature, this.key))
      this.find(`signature of ${what}`, seq, `a signature of ${text}`, signature)
  }

  private demandSum(): void {
    const { run } = this
    this.run = null
    if (run) this.find('sum', run.from, `a sum of seq ${run.from} to ${run.to}`, 'none')
  }

  private follow({ seq }: { seq: number }): void {
    if (seq !== this.seq + 1) this.find('seq', seq, String(this.seq + 1), String(seq))
  }

  private keep({ seq, head }: { seq: number; head: string }): void {
    this.seq = seq
    this.head = head
    this.heads.set(seq, head)
  }

  private attempt(work: () => string): string {
    try {
      return work()
    } catch {
      return 'something that can be hashed'
    }
  }
}
