import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '../http/pg-connection'
import { publishLive } from '../live/hub'
import { refuse } from '../refusals/refusal'
import type { ImportRun, Progress } from './run-record'

const REPORT_EVERY_MS = 500

export type ProgressListener = (progress: Progress) => void

/** Keeps the progress of a run in its record and tells whoever watches. */
export class ProgressReporter {
  private phase = ''
  private phaseBegan = 0
  private lastReport = 0

  constructor(
    private readonly container: MedusaContainer,
    private readonly run: Pick<ImportRun, 'id' | 'format'>,
    private readonly listener: ProgressListener = () => undefined,
  ) {}

  /**
   * A new phase is always told, the rest at most twice a second.
   * @throws Refusal `import_canceled` when somebody asked to stop
   */
  async report(phase: string, rows = 0, totalRows = 0, bytes = 0): Promise<void> {
    const now = Date.now()
    const isNew = phase !== this.phase
    if (isNew) this.phaseBegan = now
    if (!isNew && now - this.lastReport < REPORT_EVERY_MS) return
    this.phase = phase
    this.lastReport = now

    const seconds = (now - this.phaseBegan) / 1000
    const rate = seconds > 0 ? Math.round(rows / seconds) : 0
    const progress: Progress = {
      phase,
      rows,
      total_rows: totalRows,
      bytes,
      total_bytes: this.run.format.text_bytes,
      rate,
      remaining_seconds: rate > 0 && totalRows > rows ? Math.ceil((totalRows - rows) / rate) : null,
    }
    this.listener(progress)
    await this.store(progress)
  }

  private async store(progress: Progress): Promise<void> {
    const db = pgConnection(this.container)
    const { rows } = await db.raw(
      'update import_run set progress = ?, updated_at = now() where id = ? returning cancel_requested, state',
      [JSON.stringify(progress), this.run.id],
    )
    await publishLive(this.container, `import:${this.run.id}`, { state: rows[0]?.state, progress })
    if (rows[0]?.cancel_requested) refuse('import_canceled', { status: 409 })
  }
}
