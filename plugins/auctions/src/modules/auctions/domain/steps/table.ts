import { absolute, compare, exact, zero } from '../exact'
import { registerStep } from './step-rule'

registerStep('table', ({ of, bands }, bases) => {
  const base = bases[of]
  if (!base || !bands.length) return zero
  const size = absolute(base)
  const reached = bands.filter(({ from }) => compare(exact(from), size) <= 0)
  return exact((reached.at(-1) ?? bands[0]).amount)
})
