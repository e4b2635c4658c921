import type { Pool } from 'pg'
import type { AuctionEngine } from './engine'
import type { Signer } from './signer'

const EVERY_MS = 10_000

type Head = { lot_id: string; seq: number; head: string }

/** Signs the head of every lot that moved, each ten seconds and at the close. */
export class HeadKeeper {
  private readonly moved = new Set<string>()
  private timer?: NodeJS.Timeout
  private unsubscribe?: () => void

  constructor(
    private readonly engine: AuctionEngine,
    private readonly pool: Pool,
    private readonly signer: Signer,
  ) {}

  start(): void {
    this.unsubscribe = this.engine.onNews(({ lot_id, events, isOwn }) => {
      if (!isOwn) return
      this.moved.add(lot_id)
      if (events.some(({ kind }) => kind === 'lot_closed')) void this.sign()
    })
    this.timer = setInterval(() => void this.sign(), EVERY_MS)
    this.timer.unref()
  }

  async stop(): Promise<void> {
    clearInterval(this.timer)
    this.unsubscribe?.()
    await this.sign()
  }

  private async sign(): Promise<void> {
    const lots = [...this.moved]
    if (!lots.length) return
    this.moved.clear()
    const at = this.engine.now()
    try {
      const { rows } = await this.pool.query<Head>(
        'select id as lot_id, record_seq as seq, record_head as head from auction_lot where id = any($1)',
        [lots],
      )
      await this.pool.query(
        `insert into auction_signed_head (lot_id, seq, head, at, signature)
         select * from unnest($1::text[], $2::int[], $3::text[], $4::bigint[], $5::text[]) on conflict do nothing`,
        [
          rows.map(({ lot_id }) => lot_id),
          rows.map(({ seq }) => seq),
          rows.map(({ head }) => head),
          rows.map(() => at),
          await this.signer.heads(rows, at),
        ],
      )
    } catch {
      lots.forEach((lot) => this.moved.add(lot))
    }
  }
}
