export const uk = {
  product_not_found: 'Такого товару немає.',
  document_not_found: 'Такого документа немає.',
  variant_not_found: 'Товар не має такого варіанта.',
  attribute_not_found: 'Характеристики «{code}» немає.',
  attribute_kind_mismatch: 'Значення не підходить до характеристики «{code}».',
  attribute_number_invalid: '«{code}» має бути числом.',
  attribute_choice_unknown: 'Характеристика «{code}» не має такого значення.',
  search_not_ready: 'Пошук готується. Повторіть за кілька секунд.',
}
