import { scoreAt } from '../modules/client_profile/domain/decay'
import { INTEREST_HALF_LIFE_DAYS } from '../modules/client_profile/domain/signals'

const DAY_MS = 86_400_000

/** How many half-lives of interest lie between the epoch and `now`: what is taken from a rank to get its score. */
export const halfLives = (now: Date): number => now.getTime() / DAY_MS / INTEREST_HALF_LIFE_DAYS

export const scoreNow = (rank: number, now: Date): number =>
  scoreAt(rank, now.getTime(), INTEREST_HALF_LIFE_DAYS)
