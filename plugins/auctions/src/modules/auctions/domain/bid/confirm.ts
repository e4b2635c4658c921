import { createHash } from 'node:crypto'
import { compare, divide, exact, exactText, multiply, subtract, zero, type Exact } from '../exact'
import type { LotState, Participant } from '../state'
import { rivalBest } from './value-checks'

const hundred = exact('100')

/** The share of a value that is left after a drop by so many percent. */
const after = (value: Exact, percent: Exact): Exact =>
  divide(multiply(value, subtract(hundred, percent)), hundred)

const falls = (value: Exact, base: Exact | null, percent: Exact | null): boolean =>
  base !== null && percent !== null && compare(base, zero) > 0 && compare(value, after(base, percent)) < 0

/** Whether a drop is so large that the bidder is asked whether he means it. RULES.md §6, check 12. */
export const isSuspicious = (state: LotState, participant: Participant, value: Exact): boolean =>
  falls(value, participant.last?.value ?? null, state.exact.own_guard) ||
  falls(value, rivalBest(state, participant), state.exact.best_guard)

/** The token that confirms one value of one participant. */
export const confirmToken = (lotId: string, participantId: string, value: Exact, seq: number): string =>
  createHash('sha256')
    .update(`${lotId}|${participantId}|${exactText(value)}|${seq}`)
    .digest('hex')
    .slice(0, 32)

/** Whether the token sent is the newest one given and was given for this value. */
export const isConfirmed = (
  state: LotState,
  { participant_id, token }: Participant,
  value: Exact,
  sent: string | undefined,
): boolean =>
  token !== null &&
  sent === token.text &&
  sent === confirmToken(state.lot_id, participant_id, value, token.seq)
