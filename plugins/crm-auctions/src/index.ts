export { answerReader } from './answer-reader'
export { invitationReader } from './invitation-reader'
export { lotReader } from './lot-reader'
