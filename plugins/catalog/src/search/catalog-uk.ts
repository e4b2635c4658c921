import { defineCatalogIndex } from '../search-index/define-catalog-index'

export default defineCatalogIndex('uk')
