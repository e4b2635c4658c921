import { carryOut } from './commands/carry-out'
import { isOfLimit, setProxy } from './commands/set-proxy'
import type { Command, LotEvent, Millis, Outcome, Place, ValueText } from './contract'
import { findBid } from './lot/find-bid'
import { Journal } from './lot/journal'
import { placesOf } from './lot/standing'
import type { Phase } from './lot/state'
import { advance } from './time'

/** The code of a refused bid as the record tells it. */
const refusalTold = ({ kind, data }: LotEvent) => (kind === 'bid_refused' ? data.code : null)

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

  /** The key sealed bids are encrypted to, if the lot has one. */
  get sealingKey(): string | null {
    return this.phase === 'unscheduled' ? null : (this.journal.state.rules.sealing?.public_key ?? null)
  }

  /** An accepted bid by its seq, also one that was voided since; of a sealed one `text` is the commitment. */
  bid(seq: number): AcceptedBid | undefined {
    const { state } = this.journal
    return findBid(state, seq) ?? state.removed.get(seq) ?? state.envelopes.get(seq)
  }

  /** What time brings about up to and including `at`, in milliseconds. */
  advance(at: Millis): LotEvent[] {
    advance(this.journal, at)
    return this.journal.take()
  }

  /** Whether what follows a command depends on limits that are withheld. */
  isWithheld(command: Command): boolean {
    if (command.kind === 'proxy' && command.sealed !== undefined) return true
    return [...this.journal.state.proxies.values()].some(({ withheld }) => withheld)
  }

  /**
   * Decides a command where limits are withheld: what proxies answered is taken from the record as far as some limits
   * would give it. `told` is the first event of the record, `answers` what followed it; `fault` says what is impossible.
   */
  decideWithheld(command: Command, at: Millis, told: LotEvent, answers: LotEvent[]) {
    advance(this.journal, at)
    this.journal.answers = answers
    this.journal.fault = null
    const refused = refusalTold(told)
    const refusal =
      command.kind === 'proxy' && command.sealed !== undefined
        ? setProxy(this.journal, command, at, isOfLimit(refused) ? refused : null)
        : carryOut(this.journal, command, at)
    const isIdle = this.journal.answers === answers && answers.length > 0
    const fault = isIdle ? 'no answer of a proxy' : this.journal.fault
    this.journal.answers = null
    return { events: this.journal.take(), refusal, fault }
  }

  /** Time first, then the command; throws a TypeError for something that is no command. */
  decide(command: Command, at: Millis): Outcome {
    advance(this.journal, at)
    const refused = carryOut(this.journal, command, at)
    const events = this.journal.take()
    return refused ? { events, refusal: { refused, required: null } } : { events }
  }
}
