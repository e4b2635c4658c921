import './messages'

export { interestReader } from './interest-reader'
