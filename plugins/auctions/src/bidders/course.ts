import {
  decide,
  isOver,
  levelMs,
  nothing,
  proposal,
  supplierView,
  type Command,
  type CommandOf,
  type LotRules,
  type LotState,
  type Millis,
  type Refusal,
} from '../modules/auctions/domain'
import { moveOf } from './moves'
import { drawnFrom, type Chance, type Temper } from './temper'

/** A command and when it arrived. */
export type Stamped = { command: Command; at: Millis }

/** A simulated supplier of a lot and the person who acts for him. */
export type Player = { participant_id: string; person_id: string; temper: Temper }

type Wanted = {
  schedule: CommandOf<'schedule'>
  /** When the rules were published. */
  published_at: Millis
  players: readonly Player[]
  /** Until when the lot is played. */
  until: Millis
  chance: Chance
}

/**
 * How a lot goes when simulated suppliers bid in it: what each of them sends, with its stamp, until the lot is closed or
 * the given instant. Pure; the lot that decides about the same commands comes to the same record.
 */
export function courseOf({ schedule, published_at, players, until, chance }: Wanted): {
  commands: Stamped[]
  state: LotState
} {
  const commands: Stamped[] = []
  let state = nothing
  const send = ({ command, at }: Stamped): void => {
    const decision = decide(state, command, at)
    state = decision.state
    commands.push({ command, at })
    const meant = confirmed(command, decision.refusal)
    if (meant) send({ command: meant, at })
  }
  const { rules } = schedule
  const opens = rules.prebid_at ?? rules.starts_at
  const draw = drawnFrom(chance)

  send({ command: schedule, at: published_at })
  for (const accepted of acceptances(players, rules.terms_hash, published_at, Math.min(opens, until), chance))
    send(accepted)
  let at = opens
  for (const look of looks(players.map(hurried(rules)), opens, until, chance)) {
    at = look.at
    state = decide(state, tick, at).state
    if (isDone(state)) break
    const view = supplierView(state, look.participant_id, at)
    const command = view && moveOf({ ...look, state, view, chance, draw })
    if (command) send({ command, at })
  }
  send({ command: tick, at: isDone(state) ? at : until })
  return { commands, state }
}

/** So many that hardly any level passes unseen. */
const LOOKS_IN_A_LEVEL = 6

const tick: Command = { kind: 'tick', actor: { role: 'system', person_id: 'clock' } }

const isDone = ({ phase }: LotState): boolean => phase === 'closed' || isOver(phase)

/** Awards a closed lot as the rules propose, or says that nobody bid. */
export const awardOf = (state: LotState, person_id: string): Command => {
  const actor = { role: 'buyer', person_id } as const
  const shares = proposal(state)
  return shares.length
    ? { kind: 'award', actor, shares }
    : { kind: 'award_nothing', actor, reason: 'No offers.' }
}

/** Everybody accepts the terms at some moment before the lot opens, in order of time. */
function acceptances(
  players: readonly Player[],
  terms_hash: string | null,
  from: Millis,
  to: Millis,
  chance: Chance,
): Stamped[] {
  if (!terms_hash) return []
  return players
    .map(({ participant_id, person_id }): Stamped => {
      const actor = { role: 'supplier', person_id } as const
      const at = Math.round(from + (0.1 + 0.8 * chance()) * (to - from))
      return { command: { kind: 'accept_terms', actor, participant_id, terms_hash }, at }
    })
    .sort((a, b) => a.at - b.at)
}

/** The same bid once more, where all that is asked is whether it is meant. */
export const confirmed = (command: Command, refusal: Pick<Refusal, 'refused' | 'token'> | null) =>
  command.kind === 'bid' && refusal?.refused === 'confirm_required' && !command.confirm_token
    ? { ...command, confirm_token: refusal.token }
    : null

/** Levels do not wait: whoever plays them looks several times during each. */
export const hurried =
  (rules: LotRules) =>
  (player: Player): Player => {
    const pace_ms = Math.min(player.temper.pace_ms, levelMs(rules) / LOOKS_IN_A_LEVEL || Infinity)
    return { ...player, temper: { ...player.temper, pace_ms } }
  }

/** Who looks at the room when: pauses are exponential, so that nobody keeps time with another. */
function* looks(
  players: readonly Player[],
  from: Millis,
  until: Millis,
  chance: Chance,
): Generator<Player & { at: Millis }> {
  const pause = ({ temper }: Player) => 1_000 + Math.round(-Math.log(1 - chance()) * temper.pace_ms)
  const queue = players.map((player) => ({ ...player, at: from + pause(player) }))
  while (queue.length) {
    const first = queue.reduce((a, b) => (b.at < a.at ? b : a))
    if (first.at >= until) return
    yield { ...first }
    first.at += pause(first)
  }
}
