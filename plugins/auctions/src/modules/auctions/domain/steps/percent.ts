import { absolute, divide, exact, multiply, roundUp, zero } from '../exact'
import { registerStep } from './step-rule'

registerStep('percent', ({ percent, of }, bases) => {
  const base = bases[of]
  if (!base) return zero
  return roundUp(divide(multiply(absolute(base), exact(percent)), exact('100')), bases.decimals)
})
