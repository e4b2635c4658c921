import { stampArrival } from './arrival'
import { bidSteps } from './bid-steps'
import { POST as placeBids } from './store/auction-lots/[id]/bids/route'

/** Bids, with the checks that Medusa's router runs before them: for a short way in. `first` comes before all else. */
export const hotWrites = [
  { path: '/store/auction-lots/:id/bids', first: stampArrival, steps: [...bidSteps, placeBids] },
]
