import type { Pool } from 'pg'
import { TOLD_KINDS, toldAs } from './domain/kinds'

/** How far back is read again each time, for commits that became visible late. */
const OVERLAP = '1 minute'

/** Everything that happened since the watermark and that an endpoint wants to hear becomes a delivery, once. */
const QUEUE = `
  with mark as (
    insert into auction_webhook_watermark (id, at) values (1, now())
    on conflict (id) do update set at = auction_webhook_watermark.at returning at
  ), happened as (
    select record.lot_id, record.seq, record.kind, record.at, record.body::jsonb->'data' as data,
      record.recorded_at, event.id as event_id, event.number, event.buyer_company_id, $1::jsonb->>record.kind as told
    from auction_lot_record record
    join auction_lot lot on lot.id = record.lot_id join auction_event event on event.id = lot.event_id
    where record.kind in (${TOLD_KINDS.map((kind) => `'${kind}'`).join(', ')}) and record.recorded_at > (select at from mark) - interval '${OVERLAP}'
  ), queued as (
    insert into auction_webhook_delivery (webhook_id, lot_id, seq, kind, body)
    select webhook.id, happened.lot_id, happened.seq, happened.told, jsonb_strip_nulls(jsonb_build_object(
        'type', happened.told, 'event_id', happened.event_id, 'number', happened.number,
        'lot_id', happened.lot_id, 'seq', happened.seq, 'at', happened.at,
        'end_at', happened.data->'end_at', 'resumes_at', happened.data->'resumes_at'))::text
    from happened
    join auction_webhook webhook on webhook.disabled_at is null and happened.told = any(webhook.kinds)
      and webhook.created_at < happened.recorded_at
      and (webhook.company_id = happened.buyer_company_id or exists (
        select from auction_participant participant where participant.event_id = happened.event_id
          and participant.supplier_company_id = webhook.company_id))
    on conflict do nothing returning 1
  )
  select (select count(*) from queued)::int as queued`

/** @returns how many deliveries there are more. The watermark moves only once they are queued. */
export async function queueDeliveries(pool: Pool): Promise<number> {
  const { rows: read } = await pool.query<{ now: Date }>('select now() as now')
  const { rows } = await pool.query<{ queued: number }>(QUEUE, [JSON.stringify(toldAs)])
  await pool.query('update auction_webhook_watermark set at = greatest(at, $1) where id = 1', [read[0].now])
  return rows[0].queued
}
