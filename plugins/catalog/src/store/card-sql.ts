/** What a list shows of a product besides its stock and its price. */
export const CARD_COLUMNS = `
  card.id, card.handle, card.titles, card.sku, card.variant_id, card.thumbnail, card.glyph,
  rule.pack_size::float8 as pack_size, rule.min_quantity::float8 as min_quantity,
  rule.step_quantity::float8 as step_quantity, rule.unit, rule.lead_days,
  (select json_build_object('handle', c.handle, 'name', c.name, 'titles', (
       select json_object_agg(t.language, t.title) from catalog_text t where t.owner_id = c.id))
   from product_category_product link join product_category c
     on c.id = link.product_category_id and c.deleted_at is null and c.is_active and not c.is_internal
   where link.product_id = card.id order by length(c.mpath) desc, c.id limit 1) as category,
  coalesce((select json_agg(json_build_object('code', a.code, 'kind', a.kind, 'titles', a.titles, 'unit', a.unit,
       'unit_symbols', a.unit_symbols, 'choices', case when a.kind = 'choice' then a.choices else '[]' end,
       'number', v.number::text, 'text', v.text, 'choice', v.choice, 'parts', v.parts) order by a.rank, a.code, v.number, v.key)
   from catalog_attribute_value v join catalog_attribute a on a.id = v.attribute_id and a.deleted_at is null
   where v.product_id = card.id), '[]') as attributes`

export const CARD_FROM = 'catalog_card card left join catalog_variant rule on rule.id = card.variant_id'
