import { add, exact, divide, roundDown, type Exact } from '../exact'
import type { Decimal, ParticipantTerms } from '../rules'
import type { Factors, LotState, Participant } from '../state'
import { valueRules } from './value-rule'

const hundred = exact('100')

/** The terms of a participant as exact numbers; `rate` is 1 + percent ÷ 100. */
export const factorsOf = (terms: ParticipantTerms): Factors => ({
  fx: exact(terms.fx),
  landed: exact(terms.landed),
  fixed: exact(terms.fixed),
  rate: add(exact('1'), divide(exact(terms.percent), hundred)),
  k: exact(terms.k),
  life_cost: exact(terms.life_cost),
})

/** V of a price of this participant, in the currency of the lot. */
export const valueOf = (state: LotState, { factors }: Participant, price: Decimal): Exact =>
  valueRules.of(state.rules.value).value(exact(price), factors)

/** The highest price, in the participant's currency and decimals, whose V is not above the given one. */
export const priceFor = (state: LotState, { factors }: Participant, value: Exact): Decimal =>
  roundDown(valueRules.of(state.rules.value).price(value, factors), state.rules.decimals)
