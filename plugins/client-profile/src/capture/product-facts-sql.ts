/**
 * Common table expressions about the products whose ids the relation `concerned (product_id)` tells, for readers:
 * - `product_fact (product_id, category_id, supplier_id)`: the deepest category; the supplier is
 *   `product.metadata.supplier_id`, the id of a company.
 * - `price_level (product_id, currency, level)`: the tercile of a product's lowest base price within its category,
 *   in categories of at least three priced products.
 */
export const PRODUCT_FACTS_SQL = `
  product_fact as (
    select concerned.product_id, category.id as category_id, product.metadata->>'supplier_id' as supplier_id
    from concerned
    join product on product.id = concerned.product_id
    left join lateral (
      select category.id from product_category_product placed
      join product_category category on category.id = placed.product_category_id
      where placed.product_id = concerned.product_id and category.deleted_at is null
      order by length(category.mpath) desc, category.id limit 1
    ) category on true
  ),
  base_price as (
    select placed.product_category_id as category_id, placed.product_id, price.currency_code as currency,
      min(price.amount) as amount
    from product_category_product placed
    join product_variant variant on variant.product_id = placed.product_id and variant.deleted_at is null
    join product_variant_price_set link on link.variant_id = variant.id and link.deleted_at is null
    join price on price.price_set_id = link.price_set_id and price.deleted_at is null
      and price.price_list_id is null and coalesce(price.min_quantity, 1) <= 1
    where placed.product_category_id in (select category_id from product_fact)
    group by 1, 2, 3
  ),
  price_level as materialized (
    select product_id, currency, (array['economy', 'middle', 'premium'])[tercile] as level
    from (
      select *, ntile(3) over (partition by category_id, currency order by amount, product_id) as tercile,
        count(*) over (partition by category_id, currency) as priced
      from base_price
    ) ranked
    join product_fact using (product_id, category_id)
    where priced >= 3
  )`
