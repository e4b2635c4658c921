import './messages'

export * from './bulk'
export { tellCatalogChanges } from './database/tell-catalog-changes'
export { quantityRules } from './quantity-rules'
export { cardReader } from './cards/card-reader'
export { isOrderable, orderableQuantity, type QuantityRule } from './modules/catalog/domain/quantity-rule'
export { unitSymbol } from './modules/catalog/domain/units'
export { skuKey } from './modules/catalog/domain/search-text'
