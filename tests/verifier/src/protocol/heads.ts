const BYTES = 32

/** The heads of a long record by seq, kept in one block of memory. */
export class Heads {
  private block = Buffer.alloc(1024 * BYTES)
  private first = 0
  private count = 0

  /** Notes the head at `seq`; a gap is kept as unknown. */
  set(seq: number, head: string): void {
    if (this.count === 0) this.first = seq
    const place = seq - this.first
    if (place !== this.count) return
    if ((place + 1) * BYTES > this.block.length)
      this.block = Buffer.concat([this.block, Buffer.alloc(this.block.length)])
    this.block.write(head, place * BYTES, 'hex')
    this.count = place + 1
  }

  /** The head at `seq` in hex, or null when no such event was read. */
  get(seq: number): string | null {
    const place = seq - this.first
    if (place < 0 || place >= this.count) return null
    return this.block.toString('hex', place * BYTES, (place + 1) * BYTES)
  }
}
