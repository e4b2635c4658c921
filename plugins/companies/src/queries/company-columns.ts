/** Who stands behind `c`: parent, owner and groups as small objects. */
export const relatives = `
  (select json_build_object('id', parent.id, 'name', parent.name)
   from company parent where parent.id = c.parent_id and parent.deleted_at is null) as parent,
  (select json_build_object('id', u.id, 'name', nullif(trim(concat_ws(' ', u.first_name, u.last_name)), ''),
                            'email', u.email)
   from "user" u where u.id = c.owner_user_id and u.deleted_at is null) as owner,
  (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name), '[]')
   from company_group_company link join company_group g on g.id = link.group_id
   where link.company_id = c.id) as groups`

export const counts = `
  (select count(*)::int from membership m where m.company_id = c.id and m.status = 'active') as people_count,
  (select count(*)::int from company below where below.parent_id = c.id and below.deleted_at is null)
    as subsidiary_count`

export const facts = `c.id, c.name, c.legal_name, c.tax_id, c.country, c.city, c.region, c.website, c.phone, c.email,
  c.roles, c.verification, c.parent_id, c.owner_user_id, c.language, c.currency, c.time_zone,
  c.payment_terms_days, c.risk_tier, c.external_code, c.source, c.import_id, c.created_at, c.updated_at`

/** The indexed text a search looks in; the same expression as the index `company_search`. */
export const searchText = `lower(c.name || ' ' || coalesce(c.legal_name, '')
  || ' ' || coalesce(c.tax_id, '') || ' ' || coalesce(c.external_code, ''))`
