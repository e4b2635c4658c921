import './messages'

export { houseOf } from './house'
export { saveEvent, type Author } from './events/save-event'
export { publishEvent } from './events/publish-event'
export { answerInvitation } from './events/answer-invitation'
export { eventBody, type EventBody } from './events/event-body'
export { AUCTIONS_MODULE, type AuctionHouse } from './modules/auctions'
export { CODE_SETS, isCodeSet, loadCodes, loadEverydayUnits, type CodeSet } from './codes/load-codes'
