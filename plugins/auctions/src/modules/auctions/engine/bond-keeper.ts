import type { Pool } from 'pg'
import type { Command, LotState } from '../domain'
import { followUp, type OtherRecord } from './follow-up'
import type { AuctionEngine } from './engine'

const SWEEP_MS = 1_000
const system = { role: 'system', person_id: 'house' } as const

/** What of another lot's record decides about one bound to it. */
const telling = ['lot_live', 'lot_extended', 'lot_resumed', 'lot_drained', 'lot_closed', 'lot_cancelled']

const WAITING = `
  select id from auction_lot
  where waits_for_others and phase in ('scheduled', 'prebid', 'live', 'paused', 'suspended', 'closing')`
const RECORD = `
  select lot_id, seq, at::float8 as at, kind, body from auction_lot_record
  where lot_id = any($1) and kind = any($2) order by lot_id, seq`

/**
 * Tells lots what became of those they are bound to: a linked end that moved, that all have drained, that the one
 * before has closed. Only messages: each is a command that the lot's own rules decide. Wakes on what this process
 * hears, and by a sweep, so that a lot goes on whoever died.
 */
export class BondKeeper {
  private readonly running = new Set<string>()
  private timer?: NodeJS.Timeout
  private unsubscribe?: () => void

  constructor(
    private readonly engine: AuctionEngine,
    private readonly pool: Pool,
  ) {}

  start(): void {
    this.unsubscribe = this.engine.onNews(({ lot_id, state, events }) => {
      if (!events.some(({ kind }) => telling.includes(kind))) return
      for (const id of [lot_id, ...(state.rules.linked_lots ?? [])]) void this.settle(id)
    })
    this.timer = setInterval(() => void this.sweep(), SWEEP_MS)
    this.timer.unref()
  }

  stop(): void {
    this.unsubscribe?.()
    clearInterval(this.timer)
  }

  /** Looks after every lot that waits. */
  async sweep(): Promise<void> {
    const { rows } = await this.pool.query<{ id: string }>(WAITING).catch(() => ({ rows: [] }))
    await Promise.all(rows.map(({ id }) => this.settle(id)))
  }

  private async settle(lotId: string): Promise<void> {
    if (this.running.has(lotId)) return
    this.running.add(lotId)
    try {
      const state = await this.engine.stateOf(lotId)
      const command = await this.commandFor(state)
      if (command) await this.engine.submit(lotId, { ...command, actor: system } as Command)
    } catch {
      // Whatever failed is tried again by the next sweep.
    } finally {
      this.running.delete(lotId)
    }
  }

  private async commandFor(state: LotState) {
    const { linked_lots = [], follows } = state.rules ?? {}
    const others = follows ? [...linked_lots, follows.lot_id] : linked_lots
    if (!others.length) return null
    const states = await Promise.all(others.map((id) => this.engine.stateOf(id)))
    const { rows } = await this.pool.query<OtherRecord>(RECORD, [others, telling])
    return followUp(state, states, rows)
  }
}
