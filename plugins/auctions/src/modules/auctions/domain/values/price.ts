import { divide, multiply } from '../exact'
import { valueRules } from './value-rule'

valueRules.register('price', {
  value: (price, { fx }) => multiply(price, fx),
  price: (value, { fx }) => divide(value, fx),
})
