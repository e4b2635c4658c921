import type { ClientBase } from '@medusajs/framework/pg'
import { RAW_ZERO, rawSql, summarySql } from './big-number-sql'
import { idSql } from './bulk-ids'

/** Who made the changes, as an order change tells it. */
const CREATED_BY = 'import'

/**
 * Every change makes a new version of an order. Version 1 is the order as placed; version 2 tells that it was
 * fulfilled, since only what was fulfilled can come back; then every return takes two: requested and received.
 */
const changesSql = `
  create temp table bulk_change on commit drop as
  select row_number() over (order by order_ordinal, version) as ordinal, changes.*
  from (
    select order_ordinal, 2 as version, null::bigint as return_ordinal, null::text as change_type,
      null::text as description, bulk_order.created_at as at
    from (select distinct order_ordinal from bulk_return) returned
    join bulk_order on bulk_order.ordinal = order_ordinal
    union all
    select order_ordinal, 2 * position + kind.step, ordinal, kind.change_type, description, received_at
    from (select *, row_number() over (partition by order_ordinal order by received_at, ordinal) as position
          from bulk_return) placed
    cross join (values (1, 'return_request'), (2, 'return_receive')) as kind (step, change_type)
  ) changes`

const orderChangesSql = (stamp: string) => `
  insert into order_change (id, order_id, return_id, version, change_type, description, status, created_by,
    confirmed_at, created_at)
  select ${idSql('ordch', stamp, 'ordinal')}, ${idSql('order', stamp, 'order_ordinal')},
    ${idSql('return', stamp, 'return_ordinal')}, version, change_type, description, 'confirmed', '${CREATED_BY}', at, at
  from bulk_change order by ordinal`

const returnsSql = (stamp: string) => `
  insert into "return" (id, order_id, order_version, status, metadata, requested_at, received_at, created_at)
  select ${idSql('return', stamp, 'bulk_return.ordinal')}, ${idSql('order', stamp, 'bulk_return.order_ordinal')},
    version - 1, 'received', metadata, received_at, received_at, received_at
  from bulk_return join bulk_change on return_ordinal = bulk_return.ordinal and change_type = 'return_request'
  order by bulk_return.ordinal`

const returnItemsSql = (stamp: string) => `
  insert into return_item (id, return_id, item_id, quantity, raw_quantity, received_quantity, raw_received_quantity,
    damaged_quantity, raw_damaged_quantity, created_at)
  select ${idSql('retitem', stamp, 'line.ordinal')}, ${idSql('return', stamp, 'line.return_ordinal')},
    ${idSql('ordli', stamp, 'line.line_ordinal')}, quantity, ${rawSql('quantity')}, quantity, ${rawSql('quantity')},
    0, ${RAW_ZERO}, received_at
  from bulk_return_line line join bulk_return on bulk_return.ordinal = line.return_ordinal
  order by line.ordinal`

const actionsSql = (stamp: string) => `
  insert into order_change_action (id, order_id, return_id, version, order_change_id, reference, reference_id, action,
    details, applied, created_at)
  select ${idSql('ordchact', stamp, 'row_number() over (order by change_ordinal, line_ordinal)')},
    ${idSql('order', stamp, 'order_ordinal')}, ${idSql('return', stamp, 'return_ordinal')}, version,
    ${idSql('ordch', stamp, 'change_ordinal')},
    case when action = 'RETURN_ITEM' then 'return' end,
    case when action = 'RETURN_ITEM' then ${idSql('return', stamp, 'return_ordinal')} end, action,
    jsonb_build_object('quantity', trim_scale(quantity), 'reference_id', ${idSql('ordli', stamp, 'line_ordinal')}),
    true, at
  from (
    select bulk_change.ordinal as change_ordinal, line.ordinal as line_ordinal, bulk_change.order_ordinal,
      return_ordinal, version, 'FULFILL_ITEM' as action, quantity, at
    from bulk_change join bulk_order_line line on line.order_ordinal = bulk_change.order_ordinal
    where change_type is null
    union all
    select bulk_change.ordinal, line_ordinal, order_ordinal, bulk_change.return_ordinal, version,
      case change_type when 'return_request' then 'RETURN_ITEM' else 'RECEIVE_RETURN_ITEM' end, quantity, at
    from bulk_change join bulk_return_line line on line.return_ordinal = bulk_change.return_ordinal
  ) actions
  order by change_ordinal, line_ordinal`

/** State of every line after every change: what is requested now and what was received so far. */
const stateOfLines = `
  select bulk_change.ordinal as change_ordinal, bulk_change.order_ordinal, version, at, line.ordinal as line_ordinal,
    line.quantity, line.unit_price, line.compare_at_unit_price, line.metadata,
    case when change_type = 'return_request' then coalesce(moved.quantity, 0) else 0 end as requested,
    coalesce(sum(moved.quantity) filter (where change_type = 'return_receive')
      over (partition by line.ordinal order by version), 0) as received
  from bulk_change
  join bulk_order_line line on line.order_ordinal = bulk_change.order_ordinal
  left join bulk_return_line moved
    on moved.return_ordinal = bulk_change.return_ordinal and moved.line_ordinal = line.ordinal`

const itemsSql = (stamp: string) => `
  insert into order_item (id, order_id, version, item_id, quantity, raw_quantity, fulfilled_quantity,
    raw_fulfilled_quantity, shipped_quantity, return_requested_quantity, raw_return_requested_quantity,
    return_received_quantity, raw_return_received_quantity, return_dismissed_quantity, written_off_quantity,
    unit_price, raw_unit_price, compare_at_unit_price, raw_compare_at_unit_price, metadata, created_at)
  select ${idSql(
    'orditem',
    stamp,
    `(select coalesce(max(ordinal), 0) from bulk_order_line)
      + row_number() over (order by change_ordinal, line_ordinal)`,
  )},
    ${idSql('order', stamp, 'order_ordinal')}, version, ${idSql('ordli', stamp, 'line_ordinal')},
    quantity, ${rawSql('quantity')}, quantity, ${rawSql('quantity')}, 0, requested, ${rawSql('requested')},
    received, ${rawSql('received')}, 0, 0, unit_price, ${rawSql('unit_price')}, compare_at_unit_price,
    ${rawSql('compare_at_unit_price')}, metadata, at
  from (${stateOfLines}) states
  order by change_ordinal, line_ordinal`

const shippingSql = (stamp: string) => `
  insert into order_shipping (id, order_id, version, shipping_method_id, created_at)
  select ${idSql(
    'ordspmv',
    stamp,
    `(select coalesce(max(ordinal), 0) from bulk_order_shipping)
      + row_number() over (order by bulk_change.ordinal, shipping.ordinal)`,
  )},
    ${idSql('order', stamp, 'bulk_change.order_ordinal')}, version, ${idSql('ordsm', stamp, 'shipping.ordinal')},
    bulk_order.created_at
  from bulk_change
  join bulk_order on bulk_order.ordinal = bulk_change.order_ordinal
  join bulk_order_shipping shipping on shipping.order_ordinal = bulk_change.order_ordinal`

/**
 * Medusa's summaries of a return: at the request the totals stand still, only the pending difference foretells the
 * new total; at the receipt the current total falls, while the original one still is that before this return.
 */
const summariesSql = (stamp: string) => `
  insert into order_summary (id, order_id, version, totals, created_at)
  select ${idSql('ordsum', stamp, '(select max(ordinal) from bulk_order) + change_ordinal')},
    ${idSql('order', stamp, 'order_ordinal')}, version, ${summarySql({
      original_order_total: 'total_before',
      current_order_total: 'total_then',
      accounting_total: 'total_then',
      pending_difference: 'total_after',
    })}, at
  from (
    select changes.*, total - before as total_before, total - before - amount as total_after,
      total - before - case when change_type = 'return_receive' then amount else 0 end as total_then
    from (
      select bulk_change.ordinal as change_ordinal, order_ordinal, version, change_type, at,
        coalesce(amount, 0) as amount,
        coalesce(sum(amount) filter (where change_type = 'return_receive')
          over (partition by order_ordinal order by version rows between unbounded preceding and 1 preceding), 0)
          as before
      from bulk_change left join (
        select return_ordinal, sum(moved.quantity * line.unit_price) as amount
        from bulk_return_line moved join bulk_order_line line on line.ordinal = moved.line_ordinal
        group by return_ordinal
      ) returned using (return_ordinal)
    ) changes
    join bulk_order_total on bulk_order_total.ordinal = order_ordinal
  ) amounts
  order by change_ordinal`

/** The rows Medusa makes when an order is fulfilled and parts of it come back and are received. */
export async function writeReturns(client: ClientBase, stamp: string): Promise<void> {
  await client.query(changesSql)
  await client.query('analyze bulk_change')
  const statements = [
    returnsSql(stamp),
    returnItemsSql(stamp),
    orderChangesSql(stamp),
    actionsSql(stamp),
    itemsSql(stamp),
    shippingSql(stamp),
    summariesSql(stamp),
  ]
  for (const statement of statements) await client.query(statement)
}
