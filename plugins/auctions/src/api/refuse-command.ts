import { refuse } from '@gostiny/platform'
import type { Answer } from '../modules/auctions/engine'

type No = Extract<Answer, { accepted: false }>

/** Answers a refused command of the house: 409 with the code of the rules, and what would be accepted. */
export const refuseCommand = ({ refused, required, token, seq, at }: No): never =>
  refuse(`auction_${refused}`, {
    status: 409,
    ...(required === null ? { sentence: `auction_${refused}_alone` } : { params: { required } }),
    details: { required, token: token ?? null, seq, at },
  })
