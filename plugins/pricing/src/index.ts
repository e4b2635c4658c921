import './messages'

export { provideArticleTitles } from './article-titles'
export { copyPriceLists, copyPrices, type BulkPrice, type BulkPriceList } from './bulk/copy-price-lists'
export type { PriceEngine, PriceQuestion } from './engine/price-engine'
export { priceEngine } from './engine/sql-price-engine'
export {
  compareDecimals,
  formatAmount,
  multiply,
  sum,
  type Decimal,
  type PriceAnswer,
  type PriceItem,
  type PriceReason,
  type PriceTier,
} from './modules/company_pricing/domain'
