import type { PriceAnswer } from './prices.types'
import type { Call } from './transport.server'

type Question = { variant_id: string; quantity: number }

export const pricesApi = (call: Call) => ({
  ask: (items: Question[]) =>
    call.post<{ prices: PriceAnswer[] }>('/store/prices', { items }).then((answer) => answer.prices),
})
