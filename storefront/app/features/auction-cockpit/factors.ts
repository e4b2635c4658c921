import type { Auction, BidTerms } from '~/api/auctions.types'

/** The factors of each participant, by his id; known to the buyer once names are. */
export const factorsByParticipant = ({ participants }: Auction): Map<string, BidTerms> =>
  new Map(participants.map(({ id, terms }) => [id, terms]))
