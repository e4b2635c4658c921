import { allow } from '@gostiny/companies'
import { validate } from '@gostiny/platform'
import { bidsBody } from '../lots/lot-commands'
import { stampArrival } from './arrival'
import { bidLimit, requestLimit } from './bid-limit'

/** What is checked before bids are placed, on either way in. */
export const bidSteps = [
  stampArrival,
  requestLimit,
  allow('auction:bid'),
  validate(bidsBody, 'body'),
  bidLimit,
]
