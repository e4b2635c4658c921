export { lotResult, type LotResult, type Outcome, type Participation } from './lot-result'
export { priceOfShare } from './price-of-share'
export { rounded } from './rounded'
