/** One thing a person showed interest in. It carries no personal data: who it was, the session tells. */
export type Interest = {
  id: string
  kind: 'product.viewed' | 'category.viewed' | 'document.opened' | 'search.done' | 'product.compared'
  at: string
  product_id?: string
  variant_id?: string
  category_id?: string
  document_id?: string
  query?: string
  result_count?: number
  ids?: string[]
}
