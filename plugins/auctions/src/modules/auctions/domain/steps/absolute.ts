import { exact } from '../exact'
import { registerStep } from './step-rule'

registerStep('absolute', ({ amount }) => exact(amount))
