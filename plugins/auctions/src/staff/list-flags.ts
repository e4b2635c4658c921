import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { Flag } from '../modules/auctions/domain/screens'
import { flagLots, type FlagLot } from './flag-lots'
import type { KeptLot } from './screening/keep-flags'
import { screenLots } from './screening/screen-lots'

export const FLAG_STATES = ['open', 'reviewed', 'dismissed'] as const
export type FlagState = (typeof FLAG_STATES)[number]

type Named = { id: string; name: string }

export type FlagRow = Omit<Flag, 'company_ids' | 'lot_ids' | 'gap'> & {
  id: string
  gap: number | null
  suppliers: Named[]
  buyers: Named[]
  categories: string[]
  state: FlagState
  review: { reason: string; by: string | null; at: string } | null
}

export type FlagQuestion = {
  screen?: string
  state?: FlagState
  buyer_company_id?: string
  company_id?: string
  category?: string
  limit: number
  offset: number
}

const named = (ids: string): string => `
  (select json_agg(json_build_object('id', told.id, 'name', coalesce(company.name, told.id)) order by told.place)
   from unnest(${ids}) with ordinality as told (id, place) left join company on company.id = told.id)`

/** Signs with what staff thought of them. What was put aside is open again when it grows. */
const FLAGS = `
  select flag.flag_key as id, flag.place, flag.screen, flag.n, flag.k, flag.expected, flag.p, flag.gap, flag.categories,
    flag.company_ids, flag.buyer_company_ids, ${named('flag.company_ids')} as suppliers,
    ${named('flag.buyer_company_ids')} as buyers,
    case when (review.figures->>'n')::int >= flag.n and (review.figures->>'k')::int >= flag.k
      then review.state else 'open' end as state,
    case when review.flag_key is not null then json_build_object('reason', review.reason,
      'by', coalesce(nullif(trim(concat_ws(' ', staff.first_name, staff.last_name)), ''), staff.email),
      'at', review.reviewed_at) end as review, flag.lots
  from auction_flag flag
  left join auction_collusion_review review on review.flag_key = flag.flag_key
  left join "user" staff on staff.id = review.reviewed_by`

const SHOWN = 'id, screen, n, k, expected, p, gap, categories, suppliers, buyers, state, review'

/** Signs of collusion in closed lots, the least likely by chance first. */
export async function listFlags(pool: Pool, question: FlagQuestion) {
  const { screen, state, buyer_company_id, company_id, category, limit, offset } = question
  await screenLots(pool)
  const { rows } = await pool.query<FlagRow & { total: number }>(
    `select ${SHOWN}, count(*) over ()::int as total from (${FLAGS}) flag
     where ($1::text is null or screen = $1) and ($2::text is null or state = $2)
       and ($3::text is null or $3 = any(buyer_company_ids)) and ($4::text is null or $4 = any(company_ids))
       and ($5::text is null or $5 = any(categories))
     order by place limit $6 offset $7`,
    [...[screen, state, buyer_company_id, company_id, category].map((one) => one ?? null), limit, offset],
  )
  return { flags: rows.map(({ total: _, ...row }) => row), count: rows[0]?.total ?? 0, limit, offset }
}

/** One sign with the lots it rests on, whatever was thought of it. */
export async function findFlag(pool: Pool, id: string): Promise<FlagRow & { lots: FlagLot[] }> {
  await screenLots(pool)
  const { rows } = await pool.query<FlagRow & { lots: KeptLot[] }>(
    `select ${SHOWN}, lots from (${FLAGS}) flag where id = $1`,
    [id],
  )
  const flag = rows[0] ?? refuse('auction_flag_not_found', { status: 404 })
  return { ...flag, lots: await flagLots(pool, flag.lots) }
}

/** Notes what a member of staff thinks of a sign, with the figures he saw. */
export async function reviewFlag(
  pool: Pool,
  person_id: string,
  id: string,
  { state, reason }: { state: FlagState; reason: string },
): Promise<FlagRow & { lots: FlagLot[] }> {
  const { n, k } = await findFlag(pool, id)
  await pool.query(
    `insert into auction_collusion_review (flag_key, state, reason, reviewed_by, figures) values ($1, $2, $3, $4, $5)
     on conflict (flag_key) do update set state = $2, reason = $3, reviewed_by = $4, figures = $5,
       reviewed_at = clock_timestamp()`,
    [id, state, reason, person_id, JSON.stringify({ n, k })],
  )
  return findFlag(pool, id)
}
