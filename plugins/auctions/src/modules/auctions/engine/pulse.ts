import type { Pool, QueryConfig } from 'pg'
import type { Command } from '../domain'
import type { AuctionEngine } from './engine'

/** An outage longer than this suspends every live lot; its owner decides how it goes on. */
export const OUTAGE_MS = 5_000
const EVERY_MS = 1_000
/** An outage another process noticed so lately may still be being dealt with. */
const LATELY_MS = 60_000

/** Beats for the whole house. @returns the outage that ended since a moment, if one did. */
const BEAT = `
  with beat as (
    insert into auction_pulse as pulse (id, at) values (1, $1)
    on conflict (id) do update set at = greatest(pulse.at, excluded.at),
      outage_from = case when excluded.at - pulse.at > $2 then pulse.at else pulse.outage_from end,
      outage_to = case when excluded.at - pulse.at > $2 then excluded.at else pulse.outage_to end
    returning outage_from, outage_to
  )
  select outage_from::float8 as from, outage_to::float8 as to from beat where outage_to >= $3`

/** Lots an outage caught: live ones, and those that began in it. `at` is when they stood still. */
const CAUGHT = `
  select lot.id, lot.phase, greatest($1::bigint, last.at)::float8 as at from auction_lot lot
  left join auction_lot_record last on last.lot_id = lot.id and last.seq = lot.record_seq
  where lot.phase = 'live' or (lot.phase in ('scheduled', 'prebid') and lot.next_due_at <= $2)`

const SUSPEND: Command = {
  kind: 'suspend',
  actor: { role: 'system', person_id: 'pulse' },
  reason: 'outage',
}

type Outage = { from: number; to: number }
type Logger = { warn: (text: string) => void }

/**
 * The pulse of the house in the database, each second by each process. Where it stopped for longer than five seconds,
 * because the database was away or every process was, nobody could bid: before anything else is decided, the lots that
 * were live are suspended as of the moment it stopped, so that no time is lost to anybody.
 */
export class Pulse {
  private timer?: NodeJS.Timeout
  private isStopped = false
  private beatAt = 0

  constructor(
    private readonly engine: AuctionEngine,
    private readonly pool: Pool,
    private readonly logger: Logger,
  ) {}

  /** Begins to beat; the engine decides nothing while the pulse cannot be felt. */
  async start(): Promise<void> {
    this.engine.decideWhile(() => this.isStopped || this.isFelt())
    await this.beat()
  }

  stop(): void {
    this.isStopped = true
    clearTimeout(this.timer)
  }

  private isFelt = (): boolean => this.engine.now() - this.beatAt <= OUTAGE_MS

  private async beat(): Promise<void> {
    try {
      const since = this.beatAt || this.engine.now() - LATELY_MS
      const text = { text: BEAT, query_timeout: OUTAGE_MS } as QueryConfig
      const { rows } = await this.pool.query<Outage>(text, [this.engine.now(), OUTAGE_MS, since])
      if (rows[0] && !this.isFelt()) await this.suspend(rows[0])
      this.beatAt = this.engine.now()
      this.engine.goOn()
    } catch (error) {
      this.logger.warn(`auctions: no pulse: ${(error as Error).message}`)
    }
    if (!this.isStopped) this.timer = setTimeout(() => void this.beat(), EVERY_MS).unref()
  }

  /** Stamped with the moment the outage began, a suspension is decided before whatever arrived since. */
  private async suspend({ from, to }: Outage): Promise<void> {
    const { rows } = await this.pool.query<{ id: string; phase: string; at: number }>(CAUGHT, [from, to])
    for (const { id, phase, at } of rows) {
      const begun = phase === 'live' ? at : Math.max(at, (await this.engine.stateOf(id)).rules.starts_at)
      if (begun <= to) void this.suspendLot(id, begun)
    }
    this.logger.warn(
      `auctions: nobody could bid for ${Math.round((to - from) / 1000)} s; live lots suspended`,
    )
  }

  /** Suspends a lot, however often the record is out of reach once more: right after an outage it may well be. */
  private async suspendLot(lotId: string, at: number): Promise<void> {
    while (!this.isStopped) {
      try {
        await this.engine.submit(lotId, SUSPEND, at)
        return
      } catch (error) {
        this.logger.warn(`auctions: lot ${lotId} is not suspended yet: ${(error as Error).message}`)
        await new Promise((resolve) => setTimeout(resolve, EVERY_MS).unref())
      }
    }
  }
}
