import type { Exact } from '../exact'
import type { RefusalCode } from '../refusal'
import type { LotState, Participant } from '../state'

/** A bid as the checks on its value see it. */
export type Offer = { participant: Participant; value: Exact }

/** One check of RULES.md §6: its code and when it fails. */
export type Check = { code: RefusalCode; fails: (state: LotState, offer: Offer) => boolean }
