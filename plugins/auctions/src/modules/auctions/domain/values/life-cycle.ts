import { add, divide, multiply, subtract } from '../exact'
import { valueRules } from './value-rule'

valueRules.register('life_cycle', {
  value: (price, { fx, life_cost }) => add(multiply(price, fx), life_cost),
  price: (value, { fx, life_cost }) => divide(subtract(value, life_cost), fx),
})
