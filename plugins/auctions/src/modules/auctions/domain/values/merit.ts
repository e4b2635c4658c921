import { divide, multiply } from '../exact'
import { valueRules } from './value-rule'

valueRules.register('merit', {
  value: (price, { fx, k }) => divide(multiply(price, fx), k),
  price: (value, { fx, k }) => divide(multiply(value, k), fx),
})
