import type { LotState, StandingBid } from './state'

/** The bid with a seq among bids that ascend by seq. */
const findIn = (bids: StandingBid[], seq: number): StandingBid | undefined => {
  let [from, to] = [0, bids.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (bids[middle]!.seq < seq) from = middle + 1
    else to = middle
  }
  return bids[from]?.seq === seq ? bids[from] : undefined
}

/** A bid that counts, by its seq. */
export const findBid = (state: LotState, seq: number): StandingBid | undefined => {
  for (const bids of state.bids_of.values()) {
    const bid = findIn(bids, seq)
    if (bid) return bid
  }
  return undefined
}

/** A participant's own last: its newest bid that counts and is not about to be replaced (`except`). */
export const ownLast = (
  state: LotState,
  participantId: string,
  except: number | null = null,
): StandingBid | undefined => state.bids_of.get(participantId)?.findLast(({ seq }) => seq !== except)
