export const ru = {
  product_not_found: 'Такого товара нет.',
  document_not_found: 'Такого документа нет.',
  variant_not_found: 'У товара нет такого варианта.',
  attribute_not_found: 'Характеристики «{code}» нет.',
  attribute_kind_mismatch: 'Значение не подходит к характеристике «{code}».',
  attribute_number_invalid: '«{code}» должно быть числом.',
  attribute_choice_unknown: 'У характеристики «{code}» нет такого значения.',
  search_not_ready: 'Поиск готовится. Повторите через несколько секунд.',
}
