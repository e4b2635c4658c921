const SYNC_EVERY_MS = 30_000

/**
 * The clock auctions are judged by: the database's, carried on between readings by the process's monotonic clock, so
 * that a step of the machine's clock moves nothing.
 */
export class ReferenceClock {
  private base = 0
  private latest = 0
  private timer?: NodeJS.Timeout

  constructor(
    private readonly reference: () => Promise<number>,
    private readonly monotonic: () => number = () => performance.now(),
  ) {}

  /** Reads the reference now and then; @throws when it cannot be read the first time. */
  async start(): Promise<void> {
    await this.sync()
    this.timer = setInterval(() => void this.sync().catch(() => undefined), SYNC_EVERY_MS)
    this.timer.unref()
  }

  stop(): void {
    clearInterval(this.timer)
  }

  /** Whole milliseconds since 1970 UTC, never going back. */
  now(): number {
    this.latest = Math.max(this.latest, Math.floor(this.base + this.monotonic()))
    return this.latest
  }

  /** Half of the way there and back is taken off; a reading slower than 50 ms is not believed but for the first. */
  private async sync(): Promise<void> {
    const asked = this.monotonic()
    const told = await this.reference()
    const answered = this.monotonic()
    if (this.base && answered - asked > 50) return
    const base = told - (asked + answered) / 2
    this.base = this.base ? Math.max(base, this.base - 1) : base
  }
}
