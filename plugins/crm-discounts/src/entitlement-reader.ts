import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { findEntitlementChanges } from './entitlement/find-changes'
import { entitlementsSql } from './select/entitlements'

/** Tells the client profile which discounts companies are entitled to, and no longer entitled to. */
export const entitlementReader = defineReader<ChangedRow>({
  name: 'crm-entitlements',
  wakeOn: ['company-price-list.changed', 'company.created', 'company.updated'],
  batch: 10_000,
  async rows(db, since, limit) {
    await findEntitlementChanges(db)
    const { rows } = await db.raw(
      `select id, recorded_at::text as changed_at from discount_entitlement_change
       where recorded_at >= :at::timestamptz and (recorded_at, id) > (:at::timestamptz, :id)
       order by discount_entitlement_change.recorded_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) =>
    recordSelected(container, entitlementsSql(rows.map(({ id }) => id)), rows.length),
})
