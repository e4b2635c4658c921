import { createHash } from 'node:crypto'
import type { Flag } from '../../modules/auctions/domain/screens'

/** The same sign about the same suppliers has the same key, however many lots are added to it. */
export const keyOf = ({ screen, company_ids }: Pick<Flag, 'screen' | 'company_ids'>): string =>
  createHash('sha256')
    .update(`${screen}|${company_ids.join('|')}`)
    .digest('hex')
    .slice(0, 24)
