import { Ledger1792000000000 } from './1792000000000-ledger'
import { Projections1792000000001 } from './1792000000001-projections'

export const migrations = [Ledger1792000000000, Projections1792000000001]
