import { requestLimit } from './bid-limit'
import { bidSteps } from './bid-steps'
import { answerInTime } from './patience'
import { POST as placeBids } from './store/auction-lots/[id]/bids/route'

/** Bids, with what stands at the door and the checks that Medusa's router runs before them: for a short way in. */
export const hotWrites = [
  {
    path: '/store/auction-lots/:id/bids',
    door: [answerInTime, requestLimit],
    steps: [...bidSteps, placeBids],
  },
]

/** Whose requests are stamped at the door, before all else. */
export const STAMPED_PATHS = ['/store/auction-lots', '/store/auction-clock']
