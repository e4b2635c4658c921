export { scorecardOf, type Figure, type Scorecard, type Tally } from './scorecard'
export {
  savingsBy,
  savingsOf,
  type AwardedLot,
  type Base,
  type Grouping,
  type Saving,
  type Savings,
  type SavingsGroup,
} from './savings'
