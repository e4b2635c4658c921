export { indexOrderChanges } from './database/index-order-changes'
export { creditReader } from './credit-reader'
export { orderReader } from './order-reader'
