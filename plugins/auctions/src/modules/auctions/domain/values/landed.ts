import { add, divide, multiply, subtract } from '../exact'
import { valueRules } from './value-rule'

valueRules.register('landed', {
  value: (price, { fx, landed, fixed, rate }) => multiply(add(add(multiply(price, fx), landed), fixed), rate),
  price: (value, { fx, landed, fixed, rate }) =>
    divide(subtract(subtract(divide(value, rate), landed), fixed), fx),
})
