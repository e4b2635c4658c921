import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { DESIRED_SQL, FINGERPRINT_SQL } from './desired-sql'

/**
 * Compares what companies are entitled to with what was found last and keeps every difference, in one statement. Of a
 * company that left the registry nothing is told any more.
 */
const KEEP_CHANGES = `
  with recursive ${DESIRED_SQL},
  gained as (
    insert into discount_entitlement as known (company_id, kind, origin_id, title, starts_at, ends_at, is_active)
    select company_id, kind, origin_id, title, starts_at, ends_at, true from desired
    on conflict (company_id, origin_id) do update
    set title = excluded.title, starts_at = excluded.starts_at, ends_at = excluded.ends_at, is_active = true,
      generation = known.generation + 1
    where (known.title, known.starts_at, known.ends_at, known.is_active)
      is distinct from (excluded.title, excluded.starts_at, excluded.ends_at, true)
    returning known.*
  ),
  lost as (
    update discount_entitlement known set is_active = false, generation = generation + 1
    where is_active and exists (select from company where company.id = known.company_id) and not exists (
      select from desired where desired.company_id = known.company_id and desired.origin_id = known.origin_id)
    returning known.*
  ),
  gone as (
    delete from discount_entitlement known
    where not exists (select from company where company.id = known.company_id)
  )
  insert into discount_entitlement_change (id, company_id, kind, origin_id, title, starts_at, ends_at, is_active, at)
  select change.company_id || '/' || change.origin_id || '/' || change.generation, change.company_id, change.kind,
    change.origin_id, change.title, change.starts_at, change.ends_at, change.is_active,
    case when change.generation = 1 then desired.since else now() end
  from (select * from gained union all select * from lost) change
  left join desired on desired.company_id = change.company_id and desired.origin_id = change.origin_id`

let lastFingerprint: string | null = null

/** Looks for changes of entitlements, if anything they are made of changed since this process looked last. */
export async function findEntitlementChanges(db: Knex): Promise<void> {
  const { rows } = await db.raw(FINGERPRINT_SQL)
  const { fingerprint } = rows[0]
  if (fingerprint === lastFingerprint) return
  await db.raw(KEEP_CHANGES)
  lastFingerprint = fingerprint
}
