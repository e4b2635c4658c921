import type { Pool } from 'pg'
import { computeStatistics } from './statistics'

/** The statistics take at most this part of the time. */
const SHARE_OF_TIME = 20
const SHORTEST_PAUSE_MS = 1000

/** Computes the statistics soon after changes: at once after a pause, and seldom enough to stay unnoticed. */
export class DebouncedStatistics {
  private timer: NodeJS.Timeout | null = null
  private running: Promise<void> | null = null
  private notBefore = 0

  constructor(
    private readonly pool: Pool,
    private readonly warn: (error: Error) => void,
  ) {}

  changed(): void {
    if (this.timer) return
    this.timer = setTimeout(() => this.run(), Math.max(0, this.notBefore - performance.now()))
    this.timer.unref()
  }

  async stop(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    await this.running
  }

  private run(): void {
    if (this.running) return
    this.timer = null
    const startedAt = performance.now()
    this.running = computeStatistics(this.pool)
      .catch(this.warn)
      .finally(() => {
        const took = performance.now() - startedAt
        this.notBefore = performance.now() + Math.max(SHORTEST_PAUSE_MS, took * SHARE_OF_TIME)
        this.running = null
      })
  }
}
