import { createHash } from 'node:crypto'
import type { HeadsDigest } from '../modules/auctions/engine'
import { line } from './protocol-lines'

/** Rows one sum answers for: few enough to say where a changed head is, enough to sign a long record quickly. */
const MOST_ROWS = 200

/**
 * Neighbouring rows a reader is not shown. A head between two of them hangs on no event he can hash again, so the house
 * signs the sum of each run: a changed one is found, and where.
 */
export class WithheldRun {
  private rows: { seq: number; head: string }[] = []

  /** @param sign the house's signature under a run */
  constructor(private readonly sign: (run: HeadsDigest) => Promise<string>) {}

  /** One more row. @returns the sum, where the run has become long enough */
  async add(row: { seq: number; head: string }): Promise<string[]> {
    this.rows.push(row)
    return this.rows.length < MOST_ROWS ? [] : this.ended()
  }

  /** @returns the sum of the run, if there is one; the next row begins another */
  async ended(): Promise<string[]> {
    const [first] = this.rows
    if (!first) return []
    const digest = createHash('sha256')
    for (const { head } of this.rows) digest.update(head)
    const run = { from: first.seq, to: first.seq + this.rows.length - 1, digest: digest.digest('hex') }
    this.rows = []
    return [line({ type: 'sum', ...run, signature: await this.sign(run) })]
  }
}
