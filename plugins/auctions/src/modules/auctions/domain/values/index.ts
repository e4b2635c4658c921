import './price'
import './landed'
import './merit'
import './life-cycle'

export { valueRules } from './value-rule'
export { factorsOf, priceFor, valueOf } from './value-of'
