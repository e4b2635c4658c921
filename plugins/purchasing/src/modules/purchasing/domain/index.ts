export { isStale, priceChanges, type PriceChange, type PricedLine } from './price-changes'
export { acceptedAround, isAccepted, type SalesRule } from './quantity'
export {
  planReorder,
  reorderPriceNotice,
  type OrderedLine,
  type ReorderNotice,
  type SoldArticle,
} from './reorder'
export { isPossibleDay } from './requested-date'
