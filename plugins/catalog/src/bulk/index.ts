export type * from './types'
export { copyProducts, copyProductsInBatches } from './copy-products'
export { copyAttributes, copyCpv } from './copy-definitions'
export { copyCategories } from './copy-categories'
