/** An act of a person on the portal, in the words of the catalog: SKUs and handles, not ids. */
export type DemoEvent = {
  id: string
  companyId: string
  personId: string
  at: Date
  kind:
    | 'product.viewed'
    | 'category.viewed'
    | 'document.opened'
    | 'search.done'
    | 'product.compared'
    | 'cart.line_added'
    | 'cart.line_removed'
  sku?: string
  category?: string
  /** Language of the opened data sheet of the product. */
  documentLanguage?: string
  query?: string
  resultCount?: number
  quantity?: number
  comparedSkus?: string[]
}
