import { interactionIdSql } from '../domain/interaction-id'

/** What a reader says of an interaction; `id` and `recorded_at` are added by the ledger. */
export const READ_COLUMNS = [
  'source',
  'source_id',
  'kind',
  'occurred_at',
  'company_id',
  'person_id',
  'product_id',
  'variant_id',
  'sku',
  'category_id',
  'document_id',
  'supplier_id',
  'quantity',
  'unit_price',
  'amount',
  'discount',
  'currency',
  'purpose',
  'payment_means',
  'channel',
  'import_id',
  'details',
] as const

export type ReadColumn = (typeof READ_COLUMNS)[number]

export const readColumns = READ_COLUMNS.join(', ')

/** Types of `READ_COLUMNS` in the temporary table that takes them in. */
export const INCOMING = `create temp table if not exists incoming (
  source text, source_id text, kind text, occurred_at timestamptz(3), company_id text, person_id text,
  product_id text, variant_id text, sku text, category_id text, document_id text, supplier_id text,
  quantity numeric, unit_price numeric, amount numeric, discount numeric, currency text, purpose text,
  payment_means text, channel text, import_id text, details jsonb
)`

/** Up to so many companies are named when interactions were added for them. */
export const TOLD_ONE_BY_ONE = 50

/**
 * Moves `incoming` into the ledger, skips what is known and marks the companies of what is new. Always in the same
 * order, so that two processes told the same facts wait for each other instead of locking each other out.
 */
export const APPEND = `
  with added as (
    insert into client_profile.interaction (id, ${readColumns})
    select ${interactionIdSql('source', 'source_id', 'kind')}, ${readColumns} from incoming
    order by occurred_at, 1
    on conflict do nothing
    returning company_id, occurred_at
  ), marked as (
    insert into client_profile.dirty_company (company_id, since)
    select company_id, min(occurred_at) from added group by company_id
  )
  select count(*)::int as added,
    array(select distinct company_id from added limit ${TOLD_ONE_BY_ONE + 1}) as company_ids
  from added`

/**
 * Shared by appends, which take it before they read their source, and held alone by forgetting: what was deleted
 * from a source before it is forgotten cannot come back with an append that had read it earlier.
 */
export const LEDGER_LOCK = 'client_profile:ledger'
