import './earlier-sequence-wins'
import './refuse-tie-on-first'
import './equal-best'
import './equal-worst'

export { tiePolicies } from './tie-policy'
