import type { Pool } from 'pg'
import { SILENT_S } from '../lots/pulse'

export type PresenceRow = {
  company: string
  person: string
  connected_at: string
  disconnected_at: string | null
  /** Whether the person is in the room now, by his last sign of life. */
  is_present: boolean
  /** The last sign of life; of who has not left, nothing is recorded after it. */
  last_seen_at: string | null
  /** When the connection was written down, where that was not possible at once: until then nothing of it is recorded. */
  noted_late_at: string | null
  via: 'stream' | 'socket'
  /** The last way there and back, ms, and the lowest, the one in the middle and the highest of all that are kept. */
  round_trip_ms: number | null
  round_trip_lowest_ms: number | null
  round_trip_median_ms: number | null
  round_trip_highest_ms: number | null
  missed_heartbeats: number
}

/** Who was in the room of a lot when, oldest first. @param companyId only this company's people */
export async function presenceRows(
  pool: Pool,
  lotId: string,
  companyId: string | null = null,
): Promise<PresenceRow[]> {
  const { rows } = await pool.query<PresenceRow>(
    `select company.name as company, coalesce(nullif(trim(concat_ws(' ', person.first_name, person.last_name)), ''),
       person.email, '') as person, presence.connected_at, presence.disconnected_at,
       coalesce(presence.disconnected_at, presence.seen_at) as last_seen_at, presence.noted_late_at,
       presence.disconnected_at is null and coalesce(presence.seen_at, presence.connected_at)
         > now() - make_interval(secs => case presence.via when 'socket' then ${SILENT_S.socket} else ${SILENT_S.stream} end)
         as is_present, presence.via,
       presence.round_trip_ms, measured.*, presence.missed_heartbeats
     from auction_presence presence join company on company.id = presence.company_id
     cross join lateral (select min(ms) as round_trip_lowest_ms,
       round(percentile_cont(0.5) within group (order by ms))::int as round_trip_median_ms,
       max(ms) as round_trip_highest_ms from unnest(presence.round_trips) ms) measured
     left join person on person.id = presence.person_id
     where presence.lot_id = $1 and ($2::text is null or presence.company_id = $2)
     order by presence.connected_at, company.name limit 10000`,
    [lotId, companyId],
  )
  return rows
}

const HEAD = [
  ...(['company', 'person', 'connected_at', 'disconnected_at', 'via', 'round_trip_ms'] as const),
  ...(['round_trip_lowest_ms', 'round_trip_median_ms', 'round_trip_highest_ms'] as const),
  ...(['missed_heartbeats', 'last_seen_at', 'noted_late_at'] as const),
] as const

/** A text a spreadsheet takes as a formula is kept from being one. */
const cell = (value: unknown): string => {
  const text = value instanceof Date ? value.toISOString() : String(value ?? '')
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}

/** The same as CSV, times in UTC. */
export const presenceCsv = (rows: readonly PresenceRow[]): string =>
  [HEAD.join(','), ...rows.map((row) => HEAD.map((name) => cell(row[name])).join(','))].join('\r\n') + '\r\n'
