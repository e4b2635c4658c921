import type { Family } from '../types'
import { abrasives } from './abrasives'
import { ballBearings } from './ball-bearings'
import { bolts } from './bolts'
import { chemicals } from './chemicals'
import { cuttingTools } from './cutting-tools'
import { drives } from './drives'
import { electrical } from './electrical'
import { handTools } from './hand-tools'
import { hydraulics } from './hydraulics'
import { installation } from './installation'
import { lifting } from './lifting'
import { nuts } from './nuts'
import { otherFasteners } from './other-fasteners'
import { pipes } from './pipes'
import { pneumatics } from './pneumatics'
import { powerTools } from './power-tools'
import { rollerBearings } from './roller-bearings'
import { safety } from './safety'
import { seals } from './seals'
import { warehouse } from './warehouse'
import { welding } from './welding'

export const FAMILIES: readonly Family[] = [
  ...bolts,
  ...nuts,
  ...otherFasteners,
  ...ballBearings,
  ...rollerBearings,
  ...drives,
  ...pneumatics,
  ...hydraulics,
  ...seals,
  ...pipes,
  ...handTools,
  ...cuttingTools,
  ...powerTools,
  ...abrasives,
  ...welding,
  ...electrical,
  ...installation,
  ...safety,
  ...chemicals,
  ...lifting,
  ...warehouse,
]
