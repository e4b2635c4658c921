import { createHash } from 'node:crypto'
import type { Envelope } from './command'

/** What a sealed bid commits to; the blind keeps short prices from being guessed. */
export const commitmentOf = (lotId: string, { participant_id, price, quantity, blind }: Envelope): string =>
  createHash('sha256')
    .update([lotId, participant_id, price, quantity ?? '', blind].join('|'))
    .digest('hex')
