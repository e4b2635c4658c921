/** Every company that buys and everything a list can be assigned to that leads to it, as the price engine has it. */
const targets = `
  lineage (company_id, id, parent_id) as (
    select id, id, parent_id from company where deleted_at is null and 'buyer' = any(roles)
    union
    select lineage.company_id, parent.id, parent.parent_id
    from lineage join company parent on parent.id = lineage.parent_id where parent.deleted_at is null
  ),
  target (company_id, kind, id) as (
    select company_id, 'company', id from lineage where id = company_id
    union all select company_id, 'hierarchy', id from lineage
    union all select company_id, 'group', group_id from company_group_company
      where company_id in (select company_id from lineage)
    union all select company_id, 'everyone', null from lineage where id = company_id
  )`

/** A list in another currency than the company's own is no right of it. */
const lists = `
  select target.company_id, 'list' as kind, list.id as origin_id, list.title, list.starts_at, list.ends_at,
    min(assignment.created_at) as since
  from company_price_list list
  join company_price_list_assignment assignment on assignment.list_id = list.id and assignment.deleted_at is null
  join target on target.kind = assignment.target and target.id is not distinct from assignment.target_id
  join company buyer on buyer.id = target.company_id and buyer.currency = list.currency
  where list.status = 'active' and list.deleted_at is null
  group by 1, 2, 3, 4, 5, 6`

/** Promotions for everybody, and those for a customer group, which reach a company through its people. */
const promotions = `
  select target.company_id, 'promotion' as kind, promotion.id as origin_id, promotion.code as title,
    campaign.starts_at, campaign.ends_at, promotion.created_at as since
  from promotion
  left join promotion_campaign campaign on campaign.id = promotion.campaign_id and campaign.deleted_at is null
  join target on target.kind = 'everyone'
  where promotion.status = 'active' and promotion.deleted_at is null and not exists (
    select from promotion_promotion_rule link
    join promotion_rule rule on rule.id = link.promotion_rule_id and rule.deleted_at is null
    where link.promotion_id = promotion.id and rule.attribute = 'customer.groups.id' and not exists (
      select from promotion_rule_value allowed
      join customer_group_customer grouped on grouped.customer_group_id = allowed.value and grouped.deleted_at is null
      join person on person.customer_id = grouped.customer_id and person.deleted_at is null
      join membership on membership.person_id = person.id and membership.status = 'active'
      where allowed.promotion_rule_id = rule.id and allowed.deleted_at is null
        and membership.company_id = target.company_id
    )
  )`

/** `desired`: what every company is entitled to now, and since when the right exists. For a `with recursive`. */
export const DESIRED_SQL = `${targets}, desired as (${lists} union all ${promotions})`

/** A text that changes whenever something that `desired` is made of does. */
export const FINGERPRINT_SQL = `
  select concat_ws(' ',
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from company_price_list),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from company_price_list_assignment),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from company),
    (select concat(count(*), sum(hashtextextended(company_id || group_id, 0))) from company_group_company),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from promotion),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from promotion_rule_value),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from promotion_campaign),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from customer_group_customer),
    (select concat(count(*), '/', count(deleted_at), '/', sum(extract(epoch from updated_at))) from membership)) as fingerprint`
