import { translate, type Language } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { RecordedEvent } from '../modules/auctions/domain'
import { buyerStep, type Step } from '../modules/auctions/domain'
import { toldReason } from '../lots/told-reason'
import { isSimulated } from '../bidders/simulated'

/** A line of a lot's record as staff read it: what happened, by whom, under which head. */
export type RecordLine = Step & {
  head: string
  /** Who asked for it; null where time itself brought it about. */
  actor: { role: string; name: string | null } | null
  is_simulated: boolean
  /** Of a hybrid lot: which stage begins. */
  stage: 'sealed' | 'last_look' | null
  /** Whom it is about. */
  about: string | null
  /** Why a bid was refused, in the reader's language. */
  because: string | null
  /** The instant at which the head up to here was signed, if it was, ms. */
  signed_at: number | null
}

const READ = `
  select record.body, record.head, signed.at::float8 as signed_at,
    coalesce(nullif(trim(concat_ws(' ', person.first_name, person.last_name)), ''),
      nullif(trim(concat_ws(' ', staff.first_name, staff.last_name)), ''), staff.email) as name,
    about.name as about, count(*) over ()::int as total
  from auction_lot_record record
  left join auction_participant participant on participant.id = record.body::jsonb->'data'->>'participant_id'
  left join company about on about.id = participant.supplier_company_id
  left join auction_signed_head signed on signed.lot_id = record.lot_id and signed.seq = record.seq
  left join person on person.id = record.body::jsonb->'cause'->'actor'->>'person_id'
  left join "user" staff on staff.id = record.body::jsonb->'cause'->'actor'->>'person_id'
  where record.lot_id = $1 and ($2::float8 is null or record.at between $2 - $3 and $2 + $3)
  order by record.seq desc limit $4 offset $5`

type Row = {
  body: string
  head: string
  signed_at: number | null
  name: string | null
  about: string | null
  total: number
}

export type RecordQuestion = {
  /** Only what happened around this instant, ms. */
  around?: number
  within_ms?: number
  limit: number
  offset: number
}

/** The record of a lot, newest first. */
export async function readRecord(
  pool: Pool,
  lotId: string,
  { around, within_ms = 300_000, limit, offset }: RecordQuestion,
  language: Language,
): Promise<{ lines: RecordLine[]; count: number }> {
  const { rows } = await pool.query<Row>(READ, [lotId, around ?? null, within_ms, limit, offset])
  const lines = rows.map(({ body, head, signed_at, name, about }): RecordLine => {
    const event = JSON.parse(body) as RecordedEvent
    const step = buyerStep(event)
    const required = event.kind === 'bid_refused' ? event.data.required : null
    const params = { required: required ?? '–' }
    const role = event.cause?.actor.role
    return {
      ...step,
      head,
      about,
      reason: toldReason(language, step),
      because: step.code && (translate(language, `auction_${step.code}`, params) ?? null),
      signed_at,
      actor: role ? { role, name } : null,
      is_simulated: isSimulated(event),
      stage: event.kind === 'stage_opened' ? event.data.stage : null,
    }
  })
  return { lines, count: rows[0]?.total ?? 0 }
}
