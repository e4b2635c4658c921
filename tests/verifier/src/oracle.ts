import { carryOut } from './commands/carry-out'
import type { Command, LotEvent, Millis, Outcome, Place, ValueText } from './contract'
import { findBid } from './lot/find-bid'
import { Journal } from './lot/journal'
import { placesOf } from './lot/standing'
import type { Phase } from './lot/state'
import { advance } from './time'

/** What a receipt speaks of. */
export type AcceptedBid = { seq: number; at: Millis; participant_id: string; text: ValueText }

/**
 * Decides the commands of one lot by RULES.md, naively and without the server's code.
 *
 * ```ts
 * const oracle = new Oracle()
 * oracle.decide({ kind: 'schedule', actor, lot_id, rules, participants }, 0)
 * const { events, refusal } = oracle.decide({ kind: 'bid', actor, participant_id, price, currency }, 5_000)
 * ```
 */
export class Oracle {
  private readonly journal = new Journal()

  get phase(): Phase {
    return this.journal.state.phase
  }

  /** The seq of the newest event, 0 before the first. */
  get seq(): number {
    return this.journal.state.seq
  }

  get lotId(): string {
    return this.journal.state.lot_id
  }

  /** The places by the rules as things stand, best first. */
  get standing(): Place[] {
    return this.phase === 'unscheduled' ? [] : placesOf(this.journal.state)
  }

  /** The highest admissible V of the rules, in the lot's currency. */
  get ceiling(): string | null {
    return this.phase === 'unscheduled' ? null : this.journal.state.rules.ceiling
  }

  /** An accepted bid by its seq, also one that was voided since. */
  bid(seq: number): AcceptedBid | undefined {
    const { state } = this.journal
    return findBid(state, seq) ?? state.removed.get(seq)
  }

  /** What time brings about up to and including `at`, in milliseconds. */
  advance(at: Millis): LotEvent[] {
    advance(this.journal, at)
    return this.journal.take()
  }

  /** Time first, then the command; throws a TypeError for something that is no command. */
  decide(command: Command, at: Millis): Outcome {
    advance(this.journal, at)
    const refused = carryOut(this.journal, command, at)
    const events = this.journal.take()
    return refused ? { events, refusal: { refused, required: null } } : { events }
  }
}
