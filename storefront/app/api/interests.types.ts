/** One thing a person showed interest in. It carries no personal data: who it was, the session tells. */
export type Interest = {
  id: string
  kind:
    | 'product.viewed'
    | 'category.viewed'
    | 'document.opened'
    | 'search.done'
    | 'product.compared'
    | 'cart.line_added'
    | 'cart.line_changed'
    | 'cart.line_removed'
  at: string
  product_id?: string
  category_id?: string
  document_id?: string
  query?: string
  result_count?: number
  variant_id?: string
  quantity?: number
  ids?: string[]
}
