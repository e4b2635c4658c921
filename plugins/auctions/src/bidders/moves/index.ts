import './levels'
import './open'
import './sealed'

export { moves } from './registry'
export type { Look, Move } from './move'
