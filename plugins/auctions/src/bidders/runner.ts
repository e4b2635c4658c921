import { createHash, randomBytes } from 'node:crypto'
import type { Pool } from 'pg'
import {
  exact,
  exactText,
  multiply,
  supplierView,
  type Command,
  type LotState,
} from '../modules/auctions/domain'
import type { AuctionEngine } from '../modules/auctions/engine'
import { confirmed, hurried, type Player } from './course'
import { moveOf } from './moves'
import { SIMULATED } from './simulated'
import { maySimulate, peopleInRoom, simulatedLots } from './simulations'

const LOOK_EVERY_MS = 1_000
const PACE_MS = 180_000
const BOLDNESS = 0.003

/**
 * Has simulated suppliers bid in the chosen lots, through the same door as any bid. Which of them looks when is drawn at
 * random; what each would go down to follows from the lot and him, so that a restart changes nobody's mind. A bid's key
 * names the state it answers: two processes make one bid of it.
 */
export class SimulatedBidders {
  private timer?: NodeJS.Timeout
  private isLooking = false

  constructor(
    private readonly engine: AuctionEngine,
    private readonly pool: Pool,
  ) {}

  async start(): Promise<void> {
    if (!(await maySimulate(this.pool).catch(() => false))) return
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS)
    this.timer.unref()
  }

  stop(): void {
    clearInterval(this.timer)
  }

  private async look(): Promise<void> {
    if (this.isLooking) return
    this.isLooking = true
    try {
      for (const lotId of await simulatedLots(this.pool)) await this.play(lotId)
    } catch {
      // The record cannot be reached just now: the next look finds it again.
    } finally {
      this.isLooking = false
    }
  }

  private async play(lotId: string): Promise<void> {
    const state = await this.engine.stateOf(lotId)
    const people = await peopleInRoom(this.pool, lotId)
    for (const player of playersOf(state)) {
      const { participant_id, temper } = player
      if (people.has(participant_id) || Math.random() > LOOK_EVERY_MS / temper.pace_ms) continue
      const now = await this.engine.stateOf(lotId)
      const at = this.engine.now()
      const view = supplierView(now, participant_id, at)
      if (!view?.has_accepted_terms) continue
      const command = moveOf({ ...player, state: now, view, at, chance: Math.random, draw: randomBytes })
      if (command) await this.bid(lotId, command, `simulated ${participant_id} ${now.seq}`)
    }
  }

  private async bid(lotId: string, command: Command, key: string): Promise<void> {
    const answer = await this.engine.submit(lotId, { ...command, key })
    const meant = answer.accepted ? null : confirmed(command, answer)
    if (meant) await this.engine.submit(lotId, { ...meant, key: `${key} meant` })
  }
}

/** Everybody in the lot as a simulated supplier; nobody where there is no ceiling to go down from. */
export function playersOf({ lot_id, rules, participants }: LotState): Player[] {
  const { ceiling } = rules
  if (ceiling === null) return []
  return [...participants.values()]
    .map(({ participant_id, fx }): Player => {
      const floor = multiply(exact(ceiling), exact(depthOf(lot_id, participant_id)))
      const own = Number(exactText(floor)) / Number(fx)
      return {
        participant_id,
        person_id: SIMULATED,
        temper: { floor: own.toFixed(rules.decimals), pace_ms: PACE_MS, boldness: BOLDNESS },
      }
    })
    .map(hurried(rules))
}

const DEEPEST = 60
const SHALLOWEST = 85

/** How low he goes, as a share of the ceiling: between 0.60 and 0.85, always the same for him in this lot. */
function depthOf(lotId: string, participantId: string): string {
  const draw = createHash('sha256').update(`${lotId}|${participantId}`).digest().readUInt16BE(0)
  return ((DEEPEST + (draw % (SHALLOWEST - DEEPEST))) / 100).toFixed(2)
}
