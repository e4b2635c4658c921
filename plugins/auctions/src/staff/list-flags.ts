import { createHash } from 'node:crypto'
import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import { flagsIn, type ClosedLot, type Flag } from '../modules/auctions/domain/screens'
import { closedLots } from './closed-lots'

export const FLAG_STATES = ['open', 'reviewed', 'dismissed'] as const
export type FlagState = (typeof FLAG_STATES)[number]

export type FlagRow = Omit<Flag, 'company_ids' | 'lot_ids'> & {
  id: string
  suppliers: { id: string; name: string }[]
  buyers: { id: string; name: string }[]
  categories: string[]
  lots: FlagLot[]
  state: FlagState
  review: { reason: string; by: string | null; at: string } | null
}

export type FlagLot = Pick<ClosedLot, 'lot_id' | 'event_id' | 'number' | 'title' | 'closed_at'> & {
  buyer: string
  offers: { company_id: string; name: string; value: number; bids: number; is_winner: boolean }[]
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

type Review = {
  flag_key: string
  state: FlagState
  reason: string
  name: string | null
  reviewed_at: Date
  figures: { n: number; k: number }
}

/** The same sign about the same suppliers has the same key, however many lots are added to it. */
export const keyOf = ({ screen, company_ids }: Pick<Flag, 'screen' | 'company_ids'>): string =>
  createHash('sha256')
    .update(`${screen}|${company_ids.join('|')}`)
    .digest('hex')
    .slice(0, 24)

/** Signs of collusion in closed lots with what staff thought of them. What was put aside is open again when it grows. */
export async function listFlags(pool: Pool, question: FlagQuestion) {
  const { limit, offset } = question
  const rows = (await allFlags(pool)).filter(matches(question))
  return { flags: rows.slice(offset, offset + limit), count: rows.length, limit, offset }
}

/** One sign, whatever was thought of it. */
export async function findFlag(pool: Pool, id: string): Promise<FlagRow> {
  const flag = (await allFlags(pool)).find((one) => one.id === id)
  return flag ?? refuse('auction_flag_not_found', { status: 404 })
}

/** Notes what a member of staff thinks of a sign, with the figures he saw. */
export async function reviewFlag(
  pool: Pool,
  person_id: string,
  id: string,
  { state, reason }: { state: FlagState; reason: string },
): Promise<FlagRow> {
  const { n, k } = await findFlag(pool, id)
  await pool.query(
    `insert into auction_collusion_review (flag_key, state, reason, reviewed_by, figures) values ($1, $2, $3, $4, $5)
     on conflict (flag_key) do update set state = $2, reason = $3, reviewed_by = $4, figures = $5,
       reviewed_at = clock_timestamp()`,
    [id, state, reason, person_id, JSON.stringify({ n, k })],
  )
  return findFlag(pool, id)
}

async function allFlags(pool: Pool): Promise<FlagRow[]> {
  const lots = await closedLots(pool)
  const byId = new Map(lots.map((lot) => [lot.lot_id, lot]))
  const flags = flagsIn(lots)
  const names = await namesOf(pool, lots)
  const { rows } = await pool.query<Review>(
    `select flag_key, state, reason, reviewed_at, figures,
       coalesce(nullif(trim(concat_ws(' ', staff.first_name, staff.last_name)), ''), staff.email) as name
     from auction_collusion_review left join "user" staff on staff.id = reviewed_by where flag_key = any($1)`,
    [flags.map(keyOf)],
  )
  const reviews = new Map(rows.map((review) => [review.flag_key, review]))
  return flags.map((flag) => rowOf(flag, byId, names, reviews.get(keyOf(flag))))
}

function rowOf(
  { company_ids, lot_ids, ...flag }: Flag,
  lots: Map<string, ClosedLot>,
  names: Map<string, string>,
  review: Review | undefined,
): FlagRow {
  const named = (id: string) => ({ id, name: names.get(id) ?? id })
  const own = lot_ids.flatMap((id) => lots.get(id) ?? [])
  const isCurrent = review && review.figures.n >= flag.n && review.figures.k >= flag.k
  return {
    ...flag,
    id: keyOf({ ...flag, company_ids }),
    suppliers: company_ids.map(named),
    buyers: [...new Set(own.map(({ buyer_company_id }) => buyer_company_id))].map(named),
    categories: [...new Set(own.flatMap(({ category }) => category ?? []))],
    lots: own.map(({ lot_id, event_id, number, title, closed_at, buyer_company_id, offers, winner }) => ({
      ...{ lot_id, event_id, number, title, closed_at },
      buyer: named(buyer_company_id).name,
      offers: offers.map(({ company_id, value, bids }) => ({
        ...{ company_id, value, bids },
        name: named(company_id).name,
        is_winner: company_id === winner,
      })),
    })),
    state: review && isCurrent ? review.state : 'open',
    review: review ? { reason: review.reason, by: review.name, at: review.reviewed_at.toISOString() } : null,
  }
}

async function namesOf(pool: Pool, lots: readonly ClosedLot[]): Promise<Map<string, string>> {
  const ids = new Set(
    lots.flatMap((lot) => [lot.buyer_company_id, ...lot.offers.map((one) => one.company_id)]),
  )
  const { rows } = await pool.query<{ id: string; name: string }>(
    'select id, name from company where id = any($1)',
    [[...ids]],
  )
  return new Map(rows.map(({ id, name }) => [id, name]))
}

const matches =
  ({ screen, state, buyer_company_id, company_id, category }: FlagQuestion) =>
  (row: FlagRow): boolean =>
    (!screen || row.screen === screen) &&
    (!state || row.state === state) &&
    (!buyer_company_id || row.buyers.some(({ id }) => id === buyer_company_id)) &&
    (!company_id || row.suppliers.some(({ id }) => id === company_id)) &&
    (!category || row.categories.includes(category))
