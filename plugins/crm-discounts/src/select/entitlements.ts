import { interactionSql, textArraySql } from '@gostiny/client-profile'

/** Changes of entitlements of these ids, as interactions. */
export const entitlementsSql = (ids: readonly string[]): string =>
  interactionSql(
    {
      source: `'crm.entitlement'`,
      source_id: 'change.id',
      kind: `case when change.is_active then 'discount.entitled' else 'discount.ended' end`,
      occurred_at: 'change.at',
      company_id: 'change.company_id',
      document_id: 'change.origin_id',
      details: `jsonb_strip_nulls(jsonb_build_object('kind', change.kind, 'title', change.title,
        'starts_at', to_char(change.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'ends_at', to_char(change.ends_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')))`,
    },
    `from discount_entitlement_change change where change.id = any(${textArraySql(ids)})`,
  )
