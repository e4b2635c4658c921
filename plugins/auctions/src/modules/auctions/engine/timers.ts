import { nextDue } from '../domain'
import type { AuctionEngine } from './engine'
import type { LotStore } from './lot-store'

const SWEEP_MS = 1_000
const AHEAD_MS = 2_500

/**
 * Proposes to lots that their time has come. Only a proposal: what is decided depends on the stamps alone. A sweep over
 * the record finds what this process has not heard of, so that a lot closes whoever died.
 */
export class LotTimers {
  private readonly timers = new Map<string, { at: number; timer: NodeJS.Timeout }>()
  private sweeping?: NodeJS.Timeout
  private unsubscribe?: () => void

  constructor(
    private readonly engine: AuctionEngine,
    private readonly store: LotStore,
  ) {}

  start(): void {
    this.unsubscribe = this.engine.onNews(({ lot_id, state }) => this.set(lot_id, nextDue(state)))
    this.sweeping = setInterval(() => void this.sweep(), SWEEP_MS)
    this.sweeping.unref()
    void this.sweep()
  }

  stop(): void {
    this.unsubscribe?.()
    clearInterval(this.sweeping)
    for (const { timer } of this.timers.values()) clearTimeout(timer)
    this.timers.clear()
  }

  private async sweep(): Promise<void> {
    const due = await this.store.due(this.engine.now() + AHEAD_MS).catch(() => [])
    for (const { id, at } of due) if (!this.timers.has(id)) this.set(id, at)
    this.engine.tidy()
  }

  private set(lotId: string, at: number | null): void {
    const set = this.timers.get(lotId)
    if (set?.at === at) return
    clearTimeout(set?.timer)
    this.timers.delete(lotId)
    if (at === null) return
    const wait = at - this.engine.now()
    if (wait > AHEAD_MS * 2) return
    const timer = setTimeout(() => this.propose(lotId, at), Math.max(0, wait))
    timer.unref()
    this.timers.set(lotId, { at, timer })
  }

  private propose(lotId: string, at: number): void {
    this.timers.delete(lotId)
    if (this.engine.now() < at) return this.set(lotId, at)
    const system = { role: 'system', person_id: 'clock' } as const
    this.engine.submit(lotId, { kind: 'tick', actor: system }).catch(() => undefined)
  }
}
