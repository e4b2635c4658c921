import { Ledger1792000000000 } from './1792000000000-ledger'
import { Projections1792000000001 } from './1792000000001-projections'
import { DirtyMarks1792000000002 } from './1792000000002-dirty-marks'
import { Auctions1792000000003 } from './1792000000003-auctions'

export const migrations = [
  Ledger1792000000000,
  Projections1792000000001,
  DirtyMarks1792000000002,
  Auctions1792000000003,
]
