export const en = {
  product_not_found: 'There is no such product.',
  document_not_found: 'There is no such document.',
  variant_not_found: 'The product has no such variant.',
  attribute_not_found: 'There is no attribute “{code}”.',
  attribute_kind_mismatch: 'The value does not suit the attribute “{code}”.',
  attribute_number_invalid: '“{code}” must be a number.',
  attribute_choice_unknown: '“{code}” has no such choice.',
  search_not_ready: 'The search is being prepared. Try again in a moment.',
}
