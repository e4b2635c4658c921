export * from './decimal'
export * from './price'
export { resolvePrices, type Resolution } from './resolve-prices'
export { isValidAt } from './validity'
