export { bidderNames, isAffirmed, type AuctionRow, type LoggedAuction } from './auction-row'
export { compareAward, type AwardVerdict } from './compare-award'
export { disqualification } from './disqualification'
